import type { Connection } from '../connection.ts';
import { secretName, serviceAccountName } from '../names.ts';
import {
  accountId,
  expectedCredential,
  expectedRoles,
  identityOf,
  objectsOf,
} from './connection-evidence.ts';
import { diagnose } from './diagnose.ts';
import type { Evidence, PodEvidence } from './evidence.ts';
import type { Difference, Finding } from './finding.ts';
import { assignmentsOn, principalOf } from './held-roles.ts';
import { checkConnection, type OwnCheck } from './own-checks.ts';
import { read, seen } from './source.ts';

/** One link of the chain by which a pod gets a token that the target accepts. */
export interface ChainLink {
  readonly id: 'label' | 'account' | 'annotation' | 'webhook' | 'credential' | 'role';
  readonly state: 'whole' | 'broken' | 'unknown';
  /** What was read there. */
  readonly evidence: readonly string[];
  readonly difference: Difference | undefined;
  /** What a rule knows of the break: why, and what helps. */
  readonly finding: Finding | undefined;
}

const label = 'azure.workload.identity/use';

/** Pods that sign in with workload identity, or should: they use its ServiceAccounts, its label or its connections' Secrets. */
export function workloadIdentityPods(evidence: Evidence, connection = ''): PodEvidence[] {
  const connections = federated(evidence);
  return (seen(evidence.pods) ?? []).filter((pod) => {
    const meant = candidates(pod, connections);
    if (['Succeeded', 'Failed'].includes(pod.phase)) return false;
    if (connection !== '') return meant.some(({ name }) => name === connection);
    return pod.labels[label] !== undefined || meant.length > 0;
  });
}

/** The chain of a pod, link by link, in the order in which it is passed. */
export function workloadIdentityChain(evidence: Evidence, pod: PodEvidence): ChainLink[] {
  const [connection] = candidates(pod, federated(evidence));
  const account = connection && serviceAccountName(connection.clientId ?? '');
  const checks = connection ? checkConnection(evidence, connection, undefined) : [];
  const findings = connection ? findingsOf(evidence, connection, pod) : [];
  const proofs = connection ? proofsOf(evidence, connection) : undefined;
  const find = (...rules: readonly string[]) => findings.find(({ rule }) => rules.includes(rule));
  const link = (
    id: ChainLink['id'],
    state: ChainLink['state'],
    proof: readonly string[],
    difference: Difference | undefined,
    finding: Finding | undefined,
  ): ChainLink => ({
    id,
    state,
    evidence: state === 'unknown' ? [] : proof,
    difference: state === 'broken' ? difference : undefined,
    finding: state === 'broken' ? finding : undefined,
  });
  const checked = (
    id: 'annotation' | 'credential' | 'role',
    check: OwnCheck | undefined,
    finding: Finding | undefined,
  ) => {
    const state =
      !check || check.state === 'unknown' ? 'unknown' : check.state === 'passed' ? 'whole' : 'broken';
    const read = state === 'broken' && check ? check.evidence : (proofs?.[id] ?? []);
    return link(id, state, read, check?.differences[0], finding);
  };
  const of = (id: OwnCheck['id']) => checks.find((check) => check.id === id);
  const given = pod.labels[label];
  const wired = find('workload-identity-label');
  const named = pod.serviceAccount === account;
  return [
    link(
      'label',
      given === 'true' ? 'whole' : 'broken',
      given === undefined ? [] : [`${label}=${given}`],
      { name: 'label', expected: `${label}=true`, actual: given ?? '' },
      wired,
    ),
    link(
      'account',
      account === undefined ? 'unknown' : named ? 'whole' : 'broken',
      [pod.serviceAccount],
      { name: 'serviceAccount', expected: account ?? '', actual: pod.serviceAccount },
      wired,
    ),
    checked('annotation', of('account'), find('service-account-changed')),
    link(
      'webhook',
      pod.tokenInjected ? 'whole' : 'broken',
      pod.tokenInjected ? ['AZURE_FEDERATED_TOKEN_FILE'] : [],
      undefined,
      find('webhook-not-injected'),
    ),
    checked(
      'credential',
      of('credential'),
      find('federated-credential-mismatch', 'federated-credential-missing', 'federated-credential-limit'),
    ),
    checked('role', of('role'), find('role-missing')),
  ];
}

/** What the rules find of a connection and of one pod. A failed connection has a cause of its own; here each rule is to speak. */
function findingsOf(evidence: Evidence, connection: Connection, pod: PodEvidence): Finding[] {
  const settled = { ...connection, provisioningState: 'Succeeded' };
  const workload = pod.owner ? `${pod.owner.kind} ${pod.owner.name}` : `Pod ${pod.name}`;
  return diagnose({ ...evidence, reports: [], connections: read([settled]) }).filter(
    ({ values }) => values.workload === undefined || values.workload === workload,
  );
}

/** What shows that a link holds. */
function proofsOf(evidence: Evidence, connection: Connection) {
  const identity = identityOf(evidence, connection);
  const expected = expectedCredential(evidence, connection);
  const account = objectsOf(evidence, connection).find(({ expected: { kind } }) => kind === 'ServiceAccount');
  const principalId = principalOf(evidence, connection);
  const scope = accountId(connection);
  const held = principalId && scope ? assignmentsOn(evidence, principalId, scope) : [];
  return {
    annotation: Object.entries(account?.found?.annotations ?? {}).flatMap(([name, value]) =>
      name === 'azure.workload.identity/client-id' ? [`${name}: ${value}`] : [],
    ),
    credential: identity && expected ? [`${identity.name}: ${expected.subject}`] : [],
    role: (held ?? []).map(
      ({ roleId }) =>
        `${expectedRoles(connection).find(({ id }) => id === roleId)?.name ?? roleId}: ${connection.target.name}`,
    ),
  };
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
