import { keyOf } from '../arm/resource-id.ts';
import { stableGuid } from '../arm/stable-guid.ts';
import { dataGroup, retail } from './contoso-names.ts';

/** Choices of the connections that people try to make in scenarios. */

/** A key of the Service Bus namespace, written to the cluster. */
export const serviceBusWithKey = {
  targetService: azure(`${dataGroup}/providers/Microsoft.ServiceBus/namespaces/sb-retail-orders`),
  authInfo: { authType: 'secret' as const },
  clientType: 'dotnet' as const,
  scope: 'shop',
};

/** Blob storage with workload identity. */
export function blobWithIdentity(account: string, identityId: string, namespace = 'shop') {
  return {
    targetService: azure(
      `${dataGroup}/providers/Microsoft.Storage/storageAccounts/${account}/blobServices/default`,
    ),
    authInfo: {
      authType: 'userAssignedIdentity' as const,
      clientId: stableGuid(`client ${keyOf(identityId)}`),
      subscriptionId: retail,
    },
    clientType: 'python' as const,
    scope: namespace,
  };
}

export function azure(id: string) {
  return { type: 'AzureResource' as const, id };
}
