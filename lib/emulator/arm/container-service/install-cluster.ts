import type { ClusterOptions } from '../../kubernetes/plane.ts';
import type { Arm } from '../arm.ts';
import { keyOf, parseResourceId } from '../resource-id.ts';
import type { ManagedCluster } from './managed-cluster.ts';
import { outboundAddress } from './new-cluster.ts';

/** What comes with a cluster: its group of nodes, its outbound address, and its Kubernetes API. May be done again. */
export function installCluster(
  { state, kubernetes }: Pick<Arm, 'state' | 'kubernetes'>,
  cluster: ManagedCluster,
  options: ClusterOptions = {},
): void {
  const address = outboundAddress(cluster);
  state.resources.set(keyOf(address.id), address);
  const id = address.id.slice(0, address.id.indexOf('/providers/'));
  const name = parseResourceId(address.id).resourceGroup ?? '';
  state.resourceGroups.set(keyOf(id), { id, name, location: cluster.location, tags: {} });
  kubernetes.createCluster(keyOf(cluster.id), {
    kubernetesVersion: cluster.properties.kubernetesVersion,
    ...options,
  });
}
