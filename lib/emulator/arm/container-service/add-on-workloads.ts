import { tenant } from '../../entra/tenant.ts';
import { secretsStoreAddOn } from '../../kubernetes/add-ons/secrets-store.ts';
import { workloadIdentityAddOn } from '../../kubernetes/add-ons/workload-identity.ts';
import type { KubernetesObject } from '../../kubernetes/plane.ts';
import { type ManagedCluster, secretsProviderAddon } from './managed-cluster.ts';

/** What AKS puts into a cluster for the features that an update has switched on. */
export function addOnWorkloads(before: ManagedCluster, after: ManagedCluster): KubernetesObject[] {
  const switchedOn = (isOn: (cluster: ManagedCluster) => boolean | undefined) => !isOn(before) && isOn(after);
  return [
    ...(switchedOn(({ properties }) => properties.addonProfiles?.[secretsProviderAddon]?.enabled)
      ? secretsStoreAddOn()
      : []),
    ...(switchedOn(({ properties }) => properties.securityProfile.workloadIdentity?.enabled)
      ? workloadIdentityAddOn(tenant.id)
      : []),
  ];
}
