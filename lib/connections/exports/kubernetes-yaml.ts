import { expectedResources } from '../connection.ts';
import { expectedKeys } from '../relations/expected-keys.ts';
import type { ExportRequest, ExportSource } from './export-source.ts';

const quote = (text: string) => JSON.stringify(text);

/** What the connections make in the cluster, to be made without Service Connector. Values are left to whoever fills them in. */
export function kubernetesYaml({ sources }: ExportRequest): string {
  const documents = new Map(
    sources.flatMap((source) =>
      expectedResources(source.connection).map((resource) => {
        const { kind, namespace, name, annotations } = resource;
        const head = [
          'apiVersion: v1',
          `kind: ${kind}`,
          'metadata:',
          `  namespace: ${namespace}`,
          `  name: ${name}`,
          ...(Object.keys(annotations).length > 0
            ? [
                '  annotations:',
                ...Object.entries(annotations).map(([key, value]) => `    ${key}: ${quote(value)}`),
              ]
            : []),
        ];
        // Connections that share an identity share its account, which is written once.
        return [`${kind}/${namespace}/${name}`, kind === 'Secret' ? [...head, ...secretData(source)] : head];
      }),
    ),
  );
  return `${[...documents.values()].map((lines) => lines.join('\n')).join('\n---\n')}\n`;
}

function secretData({ connection }: ExportSource): string[] {
  const keys = expectedKeys(connection) ?? [];
  return [
    'type: Opaque',
    ...(keys.length > 0
      ? ['stringData:', ...keys.map(([key = '']) => `  ${quote(key)}: ""`)]
      : ['stringData: {}']),
  ];
}
