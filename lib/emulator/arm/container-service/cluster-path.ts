import { resourceNotFound } from '../arm-error.ts';
import { keyOf } from '../resource-id.ts';
import { findGroup } from '../resources/resource-groups.ts';
import type { ArmState } from '../state.ts';
import { clusterType } from './cluster-view.ts';
import type { ManagedCluster } from './managed-cluster.ts';

export const clusterPath =
  '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroup}/providers/Microsoft.ContainerService/managedClusters/{cluster}';

export interface ClusterParameters {
  readonly subscriptionId: string;
  readonly resourceGroup: string;
  readonly cluster: string;
}

export function clusterIdOf({ subscriptionId, resourceGroup, cluster }: ClusterParameters): string {
  return `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/${clusterType}/${cluster}`;
}

/** @throws ArmError 404 in Azure's words when the group or the cluster is not there */
export function findCluster(state: ArmState, parameters: ClusterParameters): ManagedCluster {
  const { subscriptionId, resourceGroup, cluster } = parameters;
  findGroup(state, subscriptionId, resourceGroup);
  const found = state.clusters.get(keyOf(clusterIdOf(parameters)));
  if (!found) throw resourceNotFound(clusterType, cluster, resourceGroup);
  return found;
}
