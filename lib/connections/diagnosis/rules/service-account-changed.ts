import { healthyConnections, objectsOf } from '../connection-evidence.ts';
import { finding, type Rule } from '../rule.ts';

const annotation = 'azure.workload.identity/client-id';

/** The ServiceAccount names another identity than the connection's, so its pods sign in as somebody else, or not at all. */
export const serviceAccountChanged: Rule = {
  id: 'service-account-changed',
  priority: 27,
  find: (evidence) =>
    healthyConnections(evidence).flatMap((connection) =>
      objectsOf(evidence, connection).flatMap(({ expected, found }) => {
        const wanted = expected.annotations[annotation];
        const actual = found?.annotations[annotation] ?? '';
        if (!found || !wanted || actual === wanted) return [];
        return [
          finding('service-account-changed', {
            connections: [connection.name],
            values: { connection: connection.name, account: `${expected.namespace}/${expected.name}` },
            quotes: [{ source: 'objects', text: `${expected.name}: ${annotation}: ${actual || '–'}` }],
            differences: [{ name: 'annotation', expected: wanted, actual }],
            remedy: {
              kind: 'annotateServiceAccount',
              namespace: expected.namespace,
              name: expected.name,
              clientId: wanted,
            },
            commands: [
              `kubectl annotate serviceaccount ${expected.name} -n ${expected.namespace} ${annotation}=${wanted} --overwrite`,
            ],
          }),
        ];
      }),
    ),
};
