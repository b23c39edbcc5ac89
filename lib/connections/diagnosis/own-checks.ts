import type { Connection } from '../connection.ts';
import { secretName } from '../names.ts';
import { objectsOf } from './connection-evidence.ts';
import { diagnose } from './diagnose.ts';
import { isDriverPod } from './driver-pods.ts';
import { type Evidence, evidenceSources, type SourceName } from './evidence.ts';
import type { Difference } from './finding.ts';
import { read, seen } from './source.ts';

/** A check of ours beside Azure's validation, which does not look into the cluster. */
export interface OwnCheck {
  readonly id:
    | 'extension'
    | 'target'
    | 'firewall'
    | 'identity'
    | 'role'
    | 'features'
    | 'credential'
    | 'objects'
    | 'keys'
    | 'account'
    | 'addon'
    | 'driver'
    | 'workloads';
  readonly state: 'passed' | 'failed' | 'unknown';
  readonly differences: readonly Difference[];
  /** What was read, where there is no pair of values to compare. */
  readonly evidence: readonly string[];
}

interface Definition {
  readonly id: OwnCheck['id'];
  /** Rules whose findings mean that the check has failed. */
  readonly rules: readonly string[];
  /** What must have been read for a pass to mean something. */
  readonly needs: readonly SourceName[];
  readonly appliesTo?: readonly NonNullable<Connection['authType']>[];
}

const definitions: readonly Definition[] = [
  { id: 'extension', rules: ['extension-uninstalled', 'other-extension'], needs: ['extension'] },
  { id: 'target', rules: ['target-missing'], needs: ['targets'] },
  { id: 'firewall', rules: ['firewall-blocks'], needs: ['targets', 'outboundAddresses'] },
  { id: 'identity', rules: ['identity-missing'], needs: ['identities'], appliesTo: ['workloadIdentity'] },
  { id: 'role', rules: ['role-missing'], needs: ['roleAssignments'], appliesTo: ['workloadIdentity', 'csi'] },
  {
    id: 'features',
    rules: ['workload-identity-disabled'],
    needs: ['cluster'],
    appliesTo: ['workloadIdentity'],
  },
  {
    id: 'credential',
    rules: ['federated-credential-missing', 'federated-credential-mismatch', 'federated-credential-limit'],
    needs: ['identities'],
    appliesTo: ['workloadIdentity'],
  },
  { id: 'objects', rules: ['objects-missing'], needs: ['objects'] },
  {
    id: 'account',
    rules: ['service-account-changed'],
    needs: ['objects'],
    appliesTo: ['workloadIdentity'],
  },
  { id: 'addon', rules: ['secrets-provider-disabled'], needs: ['cluster'], appliesTo: ['csi'] },
  {
    id: 'workloads',
    rules: ['workload-identity-label', 'csi-not-synced'],
    needs: ['pods'],
    appliesTo: ['workloadIdentity', 'csi'],
  },
];

/**
 * Checks one connection against Azure and the cluster as they are.
 * @param keys names of the variables that Azure says the connection has; left out while they are not known
 */
export function checkConnection(
  evidence: Evidence,
  connection: Connection,
  keys: readonly string[] | undefined,
): OwnCheck[] {
  // Most rules keep silent about a failed connection, whose failure has a cause of its own; here each is to speak.
  const settled = { ...connection, provisioningState: 'Succeeded' };
  const findings = diagnose({ ...evidence, reports: [], connections: read([settled]) });
  const known = new Set(
    evidenceSources(evidence).flatMap(({ name, source }) => (source.state === 'read' ? [name] : [])),
  );
  const hidden = evidence.unread.some(({ of }) => of === connection.namespace);
  const checks = definitions
    .filter(({ appliesTo }) => !appliesTo || (connection.authType && appliesTo.includes(connection.authType)))
    .map(({ id, rules, needs }): OwnCheck => {
      const found = findings.filter(({ rule }) => rules.includes(rule));
      const readable = needs.every((name) => known.has(name)) && !(hidden && needs.includes('objects'));
      return {
        id,
        state: found.length > 0 ? 'failed' : readable ? 'passed' : 'unknown',
        differences: found.flatMap(({ differences }) => differences),
        evidence: found
          .filter(({ differences }) => differences.length === 0)
          .flatMap(({ quotes }) => quotes.map(({ text }) => text)),
      };
    });
  return [
    ...checks,
    ...keysCheck(evidence, connection, keys),
    ...(connection.authType === 'csi' ? [driverCheck(evidence)] : []),
  ];
}

/** The Secret must have the connection's variables as its keys: no more and no fewer. */
function keysCheck(
  evidence: Evidence,
  connection: Connection,
  keys: readonly string[] | undefined,
): OwnCheck[] {
  const secret = objectsOf(evidence, connection).find(({ expected }) => expected.kind === 'Secret')?.found;
  if (!secret) return [];
  // Without field ownership the cluster does not tell keys without values.
  if (!keys || keys.length === 0 || secret.keys.length === 0)
    return [{ id: 'keys', state: 'unknown', differences: [], evidence: [] }];
  const expected = [...keys].sort().join(', ');
  const actual = [...secret.keys].sort().join(', ');
  if (expected === actual)
    return [{ id: 'keys', state: 'passed', differences: [], evidence: [secretName(connection.name)] }];
  return [{ id: 'keys', state: 'failed', differences: [{ name: 'keys', expected, actual }], evidence: [] }];
}

function driverCheck(evidence: Evidence): OwnCheck {
  const pods = (seen(evidence.systemPods) ?? []).filter(({ name }) => isDriverPod(name));
  const waiting = pods.filter(({ ready }) => !ready);
  const state = pods.length === 0 ? 'unknown' : waiting.length > 0 ? 'failed' : 'passed';
  return {
    id: 'driver',
    state,
    differences: [],
    evidence: waiting.map(({ name, phase }) => `${name}: ${phase}`),
  };
}
