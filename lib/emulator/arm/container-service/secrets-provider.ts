import { keyOf, parseResourceId } from '../resource-id.ts';
import { stableGuid } from '../stable-guid.ts';
import type { AddonProfile, ManagedCluster } from './managed-cluster.ts';

/** The Key Vault add-on switched on, with the identity that AKS makes for it. Values of its configuration are strings. */
export function secretsProvider({ id, name, properties }: ManagedCluster): Required<AddonProfile> {
  const { subscriptionId } = parseResourceId(id);
  const identityName = `azurekeyvaultsecretsprovider-${name}`;
  return {
    enabled: true,
    config: { enableSecretRotation: 'false', rotationPollInterval: '2m' },
    identity: {
      resourceId: `/subscriptions/${subscriptionId}/resourcegroups/${properties.nodeResourceGroup}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${identityName}`,
      clientId: stableGuid(`addon client ${keyOf(id)}`),
      objectId: stableGuid(`addon object ${keyOf(id)}`),
    },
  };
}
