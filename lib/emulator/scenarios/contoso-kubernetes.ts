import type { Arm } from '../arm/arm.ts';
import { keyOf } from '../arm/resource-id.ts';
import { tenant } from '../entra/tenant.ts';
import { secretsStoreAddOn } from '../kubernetes/add-ons/secrets-store.ts';
import { systemWorkloads } from '../kubernetes/add-ons/system-workloads.ts';
import { workloadIdentityAddOn } from '../kubernetes/add-ons/workload-identity.ts';
import type { KubernetesObject } from '../kubernetes/plane.ts';
import { node, type Taint } from '../kubernetes/seeding/node.ts';
import { catalogWorkloads } from './contoso-workloads/catalog.ts';
import { paymentsWorkloads } from './contoso-workloads/payments.ts';
import { shopWorkloads } from './contoso-workloads/shop.ts';
import { daysAgo } from './workload-builder.ts';

/** Nodes that only take what AKS itself needs: everything else waits for ever. */
const onlyCriticalAddOns: Taint = { key: 'CriticalAddonsOnly', value: 'true', effect: 'NoSchedule' };

/**
 * Adds what runs in the clusters. To be called after `addConnections`: pods start with the Secrets and ServiceAccounts
 * that the connections have made, and those that find theirs missing say so in events.
 */
export function addWorkloads({ state, kubernetes }: Arm): void {
  for (const { id, name, properties } of state.clusters.values()) {
    kubernetes.seed(keyOf(id), contosoWorkloads(name, properties.kubernetesVersion));
  }
}

/** @param kubernetesVersion of the nodes, for a cluster whose nodes differ from others */
function contosoWorkloads(clusterName: string, kubernetesVersion: string): KubernetesObject[] {
  const system = systemWorkloads(daysAgo(180));
  if (clusterName === 'aks-retail-full') {
    return [...[0, 1, 2].map((index) => node(index, kubernetesVersion, [onlyCriticalAddOns])), ...system];
  }
  if (clusterName !== 'aks-retail-prod') return system;
  return [
    ...system,
    ...secretsStoreAddOn(daysAgo(88)),
    ...workloadIdentityAddOn(tenant.id, daysAgo(96)),
    ...shopWorkloads(),
    ...paymentsWorkloads(),
    ...catalogWorkloads(),
  ];
}
