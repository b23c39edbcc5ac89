import type { Arm } from '../arm.ts';
import { resourceNotFound, unauthorizedResourceAccess } from '../arm-error.ts';
import { accessOf } from '../authorization/access.ts';
import { clusterType } from '../container-service/cluster-view.ts';
import type { ManagedCluster } from '../container-service/managed-cluster.ts';
import type { Operation } from '../operation.ts';
import { keyOf } from '../resource-id.ts';
import { type ConnectionKind, connectionKind } from './connection-kind.ts';
import type { LinkerRecord } from './linker-record.ts';
import { type LinkerProperties, linkerBody } from './linker-schema.ts';

/** What the steps that make a connection share. */
export interface ConnectionWork {
  readonly arm: Arm;
  readonly linker: Pick<LinkerRecord, 'name' | 'another'>;
  /** The user's choices, with their secrets. */
  readonly chosen: LinkerProperties;
  readonly kind: ConnectionKind;
  readonly callerName: string;
  /** The cluster as it stands now. */
  cluster(): ManagedCluster;
  /** Checks the right of the caller, in whose name the service works. */
  demand(action: string, id: string): void;
}

/** Reads a stored operation back into the work it stands for. */
export function connectionWork(arm: Arm, operation: Operation): ConnectionWork {
  const { state } = arm;
  const linker = state.linkers.get(keyOf(operation.resourceId));
  if (!linker) throw resourceNotFound('Microsoft.ServiceLinker/linkers', operation.resourceId, '');
  const chosen = { ...linkerBody.parse(operation.input).properties, scope: linker.properties.scope };
  const clusterKey = clusterKeyOf(linker.id);
  const access = accessOf(operation.caller, state);
  return {
    arm,
    linker,
    chosen,
    kind: connectionKind(chosen),
    callerName: operation.caller.name,
    cluster() {
      const cluster = state.clusters.get(clusterKey);
      if (!cluster) throw resourceNotFound(clusterType, clusterKey.split('/').at(-1) ?? '', '');
      return cluster;
    },
    demand(action, id) {
      if (!access.allows(action, id)) throw unauthorizedResourceAccess(action, id);
    },
  };
}

/** Key of the cluster that a linker or an extension stands on. */
export function clusterKeyOf(id: string): string {
  return keyOf(id).replace(/\/providers\/microsoft\.(servicelinker|kubernetesconfiguration)\/.*$/, '');
}
