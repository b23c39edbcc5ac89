import { secretName, serviceAccountName } from '../../names.ts';
import { healthyConnections } from '../connection-evidence.ts';
import type { PodEvidence } from '../evidence.ts';
import { finding, type Rule } from '../rule.ts';
import { seen } from '../source.ts';

const restartable = ['Deployment', 'StatefulSet', 'DaemonSet'] as const;

/**
 * Pods carry the label and run under the right ServiceAccount, but have no token: the webhook looks at a pod when it is made, and
 * these are from before, or were made while the webhook was away.
 */
export const webhookNotInjected: Rule = {
  id: 'webhook-not-injected',
  priority: 34,
  find: (evidence) =>
    healthyConnections(evidence)
      .filter(({ authType, clientId }) => authType === 'workloadIdentity' && clientId)
      .flatMap((connection) => {
        const account = serviceAccountName(connection.clientId ?? '');
        const pods = (seen(evidence.pods) ?? []).filter(
          (pod) =>
            pod.namespace === connection.namespace &&
            pod.phase === 'Running' &&
            pod.secrets.includes(secretName(connection.name)) &&
            pod.labels['azure.workload.identity/use'] === 'true' &&
            pod.serviceAccount === account &&
            !pod.tokenInjected,
        );
        return [...Map.groupBy(pods, workloadOf)].map(([workload, [pod]]) =>
          withoutToken(connection.name, workload, pod),
        );
      }),
};

const workloadOf = ({ name, owner }: PodEvidence) => (owner ? `${owner.kind} ${owner.name}` : `Pod ${name}`);

function withoutToken(connection: string, workload: string, pod: PodEvidence | undefined) {
  const { owner, namespace = '', name = '' } = pod ?? {};
  const kind = restartable.find((one) => one === owner?.kind);
  return finding('webhook-not-injected', {
    severity: 'warning',
    connections: [connection],
    values: { connection, workload, namespace },
    quotes: [{ source: 'pods', text: `${namespace}/${name}: no AZURE_FEDERATED_TOKEN_FILE` }],
    remedy: kind && owner && { kind: 'restartWorkload', workload: { kind, namespace, name: owner.name } },
    commands:
      kind && owner
        ? [`kubectl rollout restart ${kind.toLowerCase()} ${owner.name} -n ${namespace}`]
        : [`kubectl delete pod ${name} -n ${namespace}`],
  });
}
