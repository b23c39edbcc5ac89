import { indent } from '../snippets/indent.ts';
import { apiVersion, bodyWith, type ExportRequest, secretParameter, symbolOf } from './export-source.ts';
import { type LiteralStyle, literal, reference } from './literal.ts';

/** JSON's escapes are HCL's; only what HCL would fill in has to be told apart. */
const quote = (text: string) => JSON.stringify(text).replaceAll('${', '$${').replaceAll('%{', '%%{');

const style: LiteralStyle = {
  text: quote,
  member: (key) => `${/^[A-Za-z_]\w*$/.test(key) ? key : quote(key)} = `,
  separator: '',
};

/** Arrays need commas where objects have line ends, so commas are set everywhere: HCL takes them in both. */
const body = (value: Parameters<typeof literal>[0]) => literal(value, { ...style, separator: ',' });

/** Terraform for the connections, with the `azapi` provider: the main provider has no resource for connections of AKS. */
export function terraform({ clusterId, sources }: ExportRequest): string {
  const variables = sources.flatMap((source) => {
    const name = secretParameter(source);
    return name ? [`variable "${name}" {`, '  type      = string', '  sensitive = true', '}', ''] : [];
  });
  const resources = sources.flatMap((source) => {
    const { name } = source.connection;
    const secret = secretParameter(source);
    const properties = secret ? bodyWith(source, reference(`var.${secret}`)) : source.properties;
    const [first = '', ...rest] = body({ properties }).split('\n');
    return [
      '',
      `resource "azapi_resource" "${symbolOf(name)}" {`,
      `  type      = "Microsoft.ServiceLinker/linkers@${apiVersion}"`,
      `  name      = ${quote(name)}`,
      '  parent_id = var.cluster_id',
      `  body = ${first}`,
      ...indent(rest),
      '}',
    ];
  });
  return `${[
    'terraform {',
    '  required_providers {',
    '    azapi = {',
    '      source = "Azure/azapi"',
    '    }',
    '  }',
    '}',
    '',
    'variable "cluster_id" {',
    '  type    = string',
    `  default = ${quote(clusterId)}`,
    '}',
    '',
    ...variables,
    ...resources,
  ]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')}\n`;
}
