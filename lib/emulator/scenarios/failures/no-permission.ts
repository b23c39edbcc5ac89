import { azure, blobWithIdentity } from '../attempted-connections.ts';
import { clusterIdOf, dataGroup, identityOrders } from '../contoso-names.ts';
import { failure } from '../failure.ts';

/** Service Connector works with the rights of whoever asks: the developer may not assign roles. */
export const noPermission = failure({
  name: 'no-permission',
  summary: 'The developer may not assign the role that a connection to kv-retail-orders takes.',
  cause() {
    // The demo estate's own role assignments are the cause.
  },
  attempts: [
    {
      by: 'developer',
      clusterId: clusterIdOf('aks-retail-prod'),
      name: 'keyvault_invoices',
      properties: {
        ...blobWithIdentity('', identityOrders),
        targetService: azure(`${dataGroup}/providers/Microsoft.KeyVault/vaults/kv-retail-orders`),
      },
    },
  ],
});
