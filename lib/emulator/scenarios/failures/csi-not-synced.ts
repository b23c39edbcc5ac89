import { keyOf } from '../../arm/resource-id.ts';
import { clusterIdOf } from '../contoso-names.ts';
import { ordersVault } from '../contoso-workloads/shop.ts';
import { failure } from '../failure.ts';
import { deployment } from '../workload-builder.ts';

const secretName = 'kv-retail-orders-synced';

/** The driver makes the Secret of a class when a pod mounts the class, and not before. */
export const csiNotSynced = failure({
  name: 'csi-not-synced',
  summary: 'receipts on aks-retail-prod wants a Secret synced from Key Vault, but mounts no volume of it.',
  cause({ kubernetes }) {
    const spec = {
      ...Object(ordersVault.spec),
      secretObjects: [
        {
          secretName,
          type: 'Opaque',
          data: [{ key: 'SIGNING_KEY', objectName: 'payment-signing-key' }],
        },
      ],
    };
    const name = `${ordersVault.metadata.name}-synced`;
    kubernetes.seed(keyOf(clusterIdOf('aks-retail-prod')), [
      { ...ordersVault, metadata: { ...ordersVault.metadata, name }, spec },
      deployment({
        name: 'receipts',
        namespace: 'shop',
        createdDaysAgo: 4,
        secretVariables: { SIGNING_KEY: [secretName, 'SIGNING_KEY'] },
      }),
    ]);
  },
});
