import { healthyConnections, objectsOf } from '../connection-evidence.ts';
import { finding, type Rule } from '../rule.ts';

/** Azure calls a connection healthy, but the Secret or ServiceAccount that it made is not in the cluster any more. */
export const objectsMissing: Rule = {
  id: 'objects-missing',
  priority: 32,
  find: (evidence) =>
    healthyConnections(evidence).flatMap((connection) => {
      const missing = objectsOf(evidence, connection).filter(({ found }) => !found);
      if (missing.length === 0) return [];
      const names = missing.map(({ expected }) => `${expected.kind} ${expected.namespace}/${expected.name}`);
      return [
        finding('objects-missing', {
          connections: [connection.name],
          values: { connection: connection.name, objects: names.join(', ') },
          quotes: names.map((name) => ({ source: 'objects', text: `${name}: not found` })),
          remedy: { kind: 'recreateConnections' },
          commands: missing.map(
            ({ expected }) =>
              `kubectl get ${expected.kind.toLowerCase()} ${expected.name} -n ${expected.namespace}`,
          ),
        }),
      ];
    }),
};
