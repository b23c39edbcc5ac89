import { indent } from '../snippets/indent.ts';
import {
  apiVersion,
  bodyWith,
  type ExportRequest,
  lastOf,
  secretParameter,
  symbolOf,
} from './export-source.ts';
import { type LiteralStyle, literal, reference } from './literal.ts';

const quote = (text: string) =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('${', '\\${').replaceAll('\n', '\\n')}'`;

const style: LiteralStyle = {
  text: quote,
  member: (key) => `${/^[A-Za-z_]\w*$/.test(key) ? key : quote(key)}: `,
  separator: '',
};

/** A Bicep file that makes the connections, to be deployed to the cluster's resource group. */
export function bicep({ clusterId, sources }: ExportRequest): string {
  const parameters = sources.flatMap((source) => {
    const name = secretParameter(source);
    return name ? ['', '@secure()', `param ${name} string`] : [];
  });
  const resources = sources.flatMap((source) => {
    const { name } = source.connection;
    const secret = secretParameter(source);
    const body = literal(secret ? bodyWith(source, reference(secret)) : source.properties, style).split('\n');
    return [
      '',
      `resource ${symbolOf(name)} 'Microsoft.ServiceLinker/linkers@${apiVersion}' = {`,
      '  scope: cluster',
      `  name: ${quote(name)}`,
      `  properties: ${body[0] ?? ''}`,
      ...indent(body.slice(1)),
      '}',
    ];
  });
  return `${[
    `param clusterName string = ${quote(lastOf(clusterId))}`,
    ...parameters,
    '',
    "resource cluster 'Microsoft.ContainerService/managedClusters@2024-09-01' existing = {",
    '  name: clusterName',
    '}',
    ...resources,
  ].join('\n')}\n`;
}
