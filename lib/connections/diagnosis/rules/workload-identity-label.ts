import type { Connection } from '../../connection.ts';
import { secretName, serviceAccountName } from '../../names.ts';
import { healthyConnections } from '../connection-evidence.ts';
import type { Evidence, PodEvidence } from '../evidence.ts';
import type { Difference, Finding } from '../finding.ts';
import { finding, type Rule } from '../rule.ts';
import { seen } from '../source.ts';

const label = 'azure.workload.identity/use';
const labelable = ['Deployment', 'StatefulSet', 'DaemonSet'] as const;

/**
 * A workload reads a workload-identity connection's Secret, but its pods lack the label or the ServiceAccount, so the webhook
 * gives them no token.
 */
export const workloadIdentityLabel: Rule = {
  id: 'workload-identity-label',
  priority: 33,
  find: (evidence) =>
    healthyConnections(evidence)
      .filter(({ authType, clientId }) => authType === 'workloadIdentity' && clientId)
      .flatMap((connection) => wrongWorkloads(evidence, connection)),
};

function wrongWorkloads(evidence: Evidence, connection: Connection): Finding[] {
  const account = serviceAccountName(connection.clientId ?? '');
  const users = (seen(evidence.pods) ?? []).filter(
    (pod) =>
      pod.namespace === connection.namespace &&
      pod.phase !== 'Succeeded' &&
      pod.phase !== 'Failed' &&
      pod.secrets.includes(secretName(connection.name)),
  );
  const byOwner = Map.groupBy(users, ({ name, owner }) =>
    owner ? `${owner.kind} ${owner.name}` : `Pod ${name}`,
  );
  return [...byOwner].flatMap(([workload, pods]) => {
    const [pod] = pods;
    const differences = pod ? differencesOf(pod, account) : [];
    return pod && differences.length > 0 ? [wrong(connection, pod, workload, account, differences)] : [];
  });
}

function differencesOf(pod: PodEvidence, account: string): Difference[] {
  const differences: Difference[] = [];
  if (pod.labels[label] !== 'true')
    differences.push({ name: 'label', expected: `${label}=true`, actual: pod.labels[label] ?? '' });
  if (pod.serviceAccount !== account)
    differences.push({ name: 'serviceAccount', expected: account, actual: pod.serviceAccount });
  return differences;
}

function wrong(
  connection: Connection,
  pod: PodEvidence,
  workload: string,
  account: string,
  differences: Difference[],
): Finding {
  const { owner, namespace } = pod;
  const kind = labelable.find((one) => one === owner?.kind);
  return finding('workload-identity-label', {
    connections: [connection.name],
    values: { connection: connection.name, workload, namespace },
    quotes: [{ source: 'pods', text: `${namespace}/${pod.name}: serviceAccountName ${pod.serviceAccount}` }],
    differences,
    remedy:
      kind && owner
        ? { kind: 'labelWorkload', workload: { kind, namespace, name: owner.name }, serviceAccount: account }
        : undefined,
    commands:
      kind && owner
        ? [
            `kubectl patch ${kind.toLowerCase()} ${owner.name} -n ${namespace} --type merge -p '{"spec":{"template":{"metadata":{"labels":{"${label}":"true"}},"spec":{"serviceAccountName":"${account}"}}}}'`,
          ]
        : [`kubectl get pod ${pod.name} -n ${namespace} -o yaml`],
  });
}
