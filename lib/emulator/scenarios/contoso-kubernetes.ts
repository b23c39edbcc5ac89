import type { Arm } from '../arm/arm.ts';
import { agentPoolsOf, nodesOf } from '../arm/container-service/agent-pool.ts';
import type { ManagedCluster } from '../arm/container-service/managed-cluster.ts';
import { keyOf } from '../arm/resource-id.ts';
import { tenant } from '../entra/tenant.ts';
import { secretsStoreAddOn } from '../kubernetes/add-ons/secrets-store.ts';
import { systemWorkloads } from '../kubernetes/add-ons/system-workloads.ts';
import { workloadIdentityAddOn } from '../kubernetes/add-ons/workload-identity.ts';
import type { KubernetesObject } from '../kubernetes/plane.ts';
import { catalogWorkloads } from './contoso-workloads/catalog.ts';
import { paymentsWorkloads } from './contoso-workloads/payments.ts';
import { shopWorkloads } from './contoso-workloads/shop.ts';
import { daysAgo } from './workload-builder.ts';

/**
 * Adds what runs in the clusters. To be called after `addConnections`: pods start with the Secrets and ServiceAccounts
 * that the connections have made, and those that find theirs missing say so in events.
 */
export function addWorkloads({ state, kubernetes }: Arm): void {
  for (const cluster of state.clusters.values()) {
    kubernetes.seed(keyOf(cluster.id), contosoWorkloads(cluster));
  }
}

function contosoWorkloads(cluster: ManagedCluster): KubernetesObject[] {
  const { name, properties } = cluster;
  const system = systemWorkloads(daysAgo(180));
  if (name === 'aks-retail-full') {
    const nodes = agentPoolsOf(cluster).flatMap((pool) => nodesOf(pool, properties.kubernetesVersion));
    return [...nodes, ...system];
  }
  if (name !== 'aks-retail-prod') return system;
  return [
    ...system,
    ...secretsStoreAddOn(daysAgo(88)),
    ...workloadIdentityAddOn(tenant.id, daysAgo(96)),
    ...shopWorkloads(),
    ...paymentsWorkloads(),
    ...catalogWorkloads(),
  ];
}
