import type { Connection } from '../connection.ts';
import { secretName } from '../names.ts';
import type { ClusterResource } from '../relations/cluster-resource.ts';
import type { Relations } from '../relations/relations.ts';
import { targetServiceById } from '../target-services.ts';

/** Whether a connection lives on a secret although its service takes workload identity. */
export function canMigrate({ serviceId, authType }: Pick<Connection, 'serviceId' | 'authType'>): boolean {
  const secret = authType === 'secret' || authType === 'secretAuto' || authType === 'servicePrincipal';
  return secret && (targetServiceById(serviceId ?? '')?.authTypes.includes('workloadIdentity') ?? false);
}

/** The connection that takes over: to the same target, from the same namespace, with workload identity. Nobody needs to remember it. */
export function successorOf(connection: Connection, all: readonly Connection[]): Connection | undefined {
  return all.find(
    ({ name, namespace, authType, target }) =>
      name !== connection.name &&
      authType === 'workloadIdentity' &&
      namespace === connection.namespace &&
      target.id !== undefined &&
      target.id.toLowerCase() === connection.target.id?.toLowerCase(),
  );
}

export type MigrationStage = 'old' | 'both' | 'named' | 'done';

/** How far a workload has come from one connection to the other. */
export interface MigratingWorkload {
  readonly workload: ClusterResource;
  /** `named`: it takes single keys of the old Secret by their names, which only its author can replace. */
  readonly stage: MigrationStage;
  /** Its pods are as its template says. */
  readonly ready: boolean;
}

/** The workloads that use the old connection's Secret or the new one's. */
export function migratingWorkloads(
  old: Connection,
  successor: Connection | undefined,
  relations: Relations,
): MigratingWorkload[] {
  const usersOf = (connection: Connection) =>
    relations.usersOf({
      kind: 'Secret',
      namespace: connection.namespace,
      name: secretName(connection.name),
    });
  const before = usersOf(old);
  const after = successor ? usersOf(successor) : [];
  const named = ({ references }: ClusterResource) =>
    references?.secrets.some(({ name, how }) => name === secretName(old.name) && how !== 'environment');
  return [...new Set([...before, ...after])].map((workload) => ({
    workload,
    ready: workload.ready !== false,
    stage: !before.includes(workload)
      ? 'done'
      : !after.includes(workload)
        ? 'old'
        : named(workload)
          ? 'named'
          : 'both',
  }));
}
