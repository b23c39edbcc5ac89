import { agentPoolsOf, nodesOf } from '../arm/container-service/agent-pool.ts';
import type { ManagedCluster } from '../arm/container-service/managed-cluster.ts';
import { keyOf } from '../arm/resource-id.ts';
import type { KubernetesPlane } from '../kubernetes/plane.ts';

/** Closes every node of a cluster to new pods, as `kubectl cordon` does. */
export function cordonNodes(cluster: ManagedCluster | undefined, kubernetes: KubernetesPlane): void {
  if (!cluster) return;
  const nodes = agentPoolsOf(cluster).flatMap((pool) => nodesOf(pool, cluster.properties.kubernetesVersion));
  kubernetes.seed(
    keyOf(cluster.id),
    nodes.map((node) => ({ ...node, spec: { ...Object(node.spec), unschedulable: true } })),
  );
}
