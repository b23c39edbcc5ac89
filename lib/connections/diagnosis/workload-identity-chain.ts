import type { Connection } from '../connection.ts';
import { secretName, serviceAccountName } from '../names.ts';
import type { Evidence, PodEvidence } from './evidence.ts';
import type { Difference } from './finding.ts';
import { checkConnection, type OwnCheck } from './own-checks.ts';
import { seen } from './source.ts';

/** One link of the chain by which a pod gets a token that the target accepts. */
export interface ChainLink {
  readonly id: 'label' | 'account' | 'annotation' | 'webhook' | 'credential' | 'role';
  readonly state: 'whole' | 'broken' | 'unknown';
  readonly difference: Difference | undefined;
}

const label = 'azure.workload.identity/use';

/** Pods that sign in with workload identity, or should: they use its ServiceAccounts, its label or its connections' Secrets. */
export function workloadIdentityPods(evidence: Evidence): PodEvidence[] {
  const connections = federated(evidence);
  return (seen(evidence.pods) ?? []).filter(
    (pod) =>
      !['Succeeded', 'Failed'].includes(pod.phase) &&
      (pod.labels[label] !== undefined || candidates(pod, connections).length > 0),
  );
}

/** The chain of a pod, link by link, in the order in which it is passed. */
export function workloadIdentityChain(evidence: Evidence, pod: PodEvidence): ChainLink[] {
  const [connection] = candidates(pod, federated(evidence));
  const account = connection && serviceAccountName(connection.clientId ?? '');
  const checks = connection ? checkConnection(evidence, connection, undefined) : [];
  const of = (id: OwnCheck['id']) => checks.find((check) => check.id === id);
  const labelled = pod.labels[label] === 'true';
  return [
    link('label', labelled, { name: 'label', expected: `${label}=true`, actual: pod.labels[label] ?? '' }),
    account === undefined
      ? { id: 'account', state: 'unknown', difference: undefined }
      : link('account', pod.serviceAccount === account, {
          name: 'serviceAccount',
          expected: account,
          actual: pod.serviceAccount,
        }),
    fromCheck('annotation', of('account')),
    // The webhook looks at a pod when it is made: one from before the label has nothing.
    { id: 'webhook', state: pod.tokenInjected ? 'whole' : 'broken', difference: undefined },
    fromCheck('credential', of('credential')),
    fromCheck('role', of('role')),
  ];
}

const federated = (evidence: Evidence): Connection[] =>
  (seen(evidence.connections) ?? []).filter(
    ({ authType, clientId }) => authType === 'workloadIdentity' && clientId !== undefined,
  );

/** Connections that a pod means: by the Secret it reads, else by its ServiceAccount. */
function candidates(pod: PodEvidence, connections: readonly Connection[]): Connection[] {
  const here = connections.filter(({ namespace }) => namespace === pod.namespace);
  const byAccount = (one: Connection) => serviceAccountName(one.clientId ?? '') === pod.serviceAccount;
  const bySecret = here.filter(({ name }) => pod.secrets.includes(secretName(name)));
  return bySecret.length > 0 ? bySecret : here.filter(byAccount);
}

const link = (id: ChainLink['id'], whole: boolean, difference: Difference): ChainLink => ({
  id,
  state: whole ? 'whole' : 'broken',
  difference: whole ? undefined : difference,
});

function fromCheck(id: ChainLink['id'], check: OwnCheck | undefined): ChainLink {
  if (!check || check.state === 'unknown') return { id, state: 'unknown', difference: undefined };
  return { id, state: check.state === 'passed' ? 'whole' : 'broken', difference: check.differences[0] };
}
