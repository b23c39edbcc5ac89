import type { Connection } from '../connection.ts';
import type { ConnectionDraft } from '../draft.ts';
import { effectiveAuthType } from '../effective-auth.ts';
import { secretName, serviceAccountName } from '../names.ts';
import type { ClusterResource } from '../relations/cluster-resource.ts';
import type { Relations } from '../relations/relations.ts';
import type { TargetService } from '../target-service.ts';

/** A workload that uses a connection's Secret, and what a change of the connection means to it. */
export interface AffectedWorkload {
  readonly workload: ClusterResource;
  /** Keys it names itself and that go: its new pods would not start. */
  readonly wontStart: readonly string[];
  /** Variables that its new pods would no longer have. */
  readonly loses: readonly string[];
  /** The service account it has to run as from then on, and does not yet. */
  readonly needsAccount: string | undefined;
}

/**
 * The workloads that use a connection's Secret now, and what they lose.
 * @param lost keys that the Secret loses
 */
export function affectedWorkloads(
  connection: Connection,
  { after, service }: { after: ConnectionDraft; service: TargetService },
  lost: readonly string[],
  relations: Relations,
): AffectedWorkload[] {
  const { namespace } = connection;
  const name = secretName(connection.name);
  const identity = effectiveAuthType(after, service) === 'workloadIdentity' ? after.identity : null;
  const account = identity && serviceAccountName(identity.clientId);
  return relations.usersOf({ kind: 'Secret', namespace, name }).map((workload) => {
    const uses = workload.references?.secrets.filter((secret) => secret.name === name) ?? [];
    const named = uses.flatMap(({ key, optional }) => (key !== undefined && !optional ? [key] : []));
    const wontStart = lost.filter((key) => named.includes(key));
    const takesAll = uses.some(({ key }) => key === undefined);
    const references = workload.references;
    const ready =
      !account || (references?.serviceAccount === account && references.workloadIdentity === true);
    return {
      workload,
      wontStart,
      loses: takesAll ? lost.filter((key) => !wontStart.includes(key)) : [],
      needsAccount: ready ? undefined : account,
    };
  });
}
