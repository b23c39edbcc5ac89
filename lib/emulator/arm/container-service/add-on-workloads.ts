import { tenant } from '../../entra/tenant.ts';
import { secretsStoreAddOn } from '../../kubernetes/add-ons/secrets-store.ts';
import { workloadIdentityAddOn } from '../../kubernetes/add-ons/workload-identity.ts';
import type { KubernetesObject } from '../../kubernetes/plane.ts';
import { type ManagedCluster, secretsProviderAddon } from './managed-cluster.ts';

/** What AKS puts into a cluster for the features that an update has switched on. */
export function addOnWorkloads(before: ManagedCluster, after: ManagedCluster): KubernetesObject[] {
  return [
    ...(!hasSecretsStore(before) && hasSecretsStore(after) ? secretsStoreAddOn() : []),
    ...(!hasWorkloadIdentity(before) && hasWorkloadIdentity(after) ? workloadIdentityAddOn(tenant.id) : []),
  ];
}

/** The same for a cluster that is made with them. */
export function newAddOnWorkloads(cluster: ManagedCluster): KubernetesObject[] {
  return [
    ...(hasSecretsStore(cluster) ? secretsStoreAddOn() : []),
    ...(hasWorkloadIdentity(cluster) ? workloadIdentityAddOn(tenant.id) : []),
  ];
}

const hasSecretsStore = ({ properties }: ManagedCluster) =>
  properties.addonProfiles?.[secretsProviderAddon]?.enabled === true;

const hasWorkloadIdentity = ({ properties }: ManagedCluster) =>
  properties.securityProfile.workloadIdentity?.enabled === true;
