import { badRequest } from '../arm-error.ts';
import type { ClusterSwitches } from './cluster-schema.ts';
import { withProperties } from './cluster-updates.ts';
import {
  type ManagedCluster,
  type ManagedClusterProperties,
  secretsProviderAddon,
} from './managed-cluster.ts';
import { issuerUrl } from './new-cluster.ts';
import { secretsProvider } from './secrets-provider.ts';

/**
 * What turning a cluster's switches changes of its properties.
 * @throws ArmError for the one that AKS does not turn back
 */
export function switched(
  cluster: ManagedCluster,
  { oidcIssuerProfile, securityProfile, addonProfiles }: ClusterSwitches,
): Partial<ManagedClusterProperties> {
  const { properties } = cluster;
  if (properties.oidcIssuerProfile.enabled && oidcIssuerProfile?.enabled === false) {
    throw badRequest('OIDC issuer feature cannot be disabled.');
  }
  const enabled = securityProfile?.workloadIdentity?.enabled;
  return {
    ...(oidcIssuerProfile?.enabled
      ? { oidcIssuerProfile: { enabled: true, issuerURL: issuerUrl(cluster) } }
      : {}),
    ...(enabled === undefined
      ? {}
      : { securityProfile: { ...properties.securityProfile, workloadIdentity: { enabled } } }),
    ...switchedAddon(cluster, addonProfiles?.[secretsProviderAddon]),
  };
}

function switchedAddon(
  cluster: ManagedCluster,
  addon: { enabled: boolean; config?: Record<string, string> | null | undefined } | undefined,
): Partial<ManagedClusterProperties> {
  const { addonProfiles } = cluster.properties;
  if (!addon || (!addon.enabled && !addonProfiles?.[secretsProviderAddon])) return {};
  // Switched off, an add-on stays in the list.
  const profile = addon.enabled
    ? { ...secretsProvider(cluster), ...(addon.config ? { config: addon.config } : {}) }
    : { enabled: false, config: null };
  return { addonProfiles: { ...addonProfiles, [secretsProviderAddon]: profile } };
}

/** An add-on's identity is not in the answer to a change, only in what is read after it. */
export function withoutAddonIdentity(cluster: ManagedCluster): ManagedCluster {
  const addons = cluster.properties.addonProfiles;
  if (!addons) return cluster;
  const bare = Object.entries(addons).map(
    ([name, { enabled, config }]) => [name, { enabled, config }] as const,
  );
  return withProperties(cluster, { addonProfiles: Object.fromEntries(bare) });
}
