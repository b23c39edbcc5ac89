import { serviceAccountName } from '#lib/connections/names.ts';
import { keyOf } from '../../arm/resource-id.ts';
import { stableGuid } from '../../arm/stable-guid.ts';
import { tenant } from '../../entra/tenant.ts';
import type { KubernetesObject } from '../../kubernetes/plane.ts';
import { identityOrders } from '../contoso-names.ts';
import { daysAgo, deployment, job, service, type Workload } from '../workload-builder.ts';

const namespace = 'shop';

/** The account of the identity `id-retail-orders`, which the connections with workload identity share. */
const orders = serviceAccountName(stableGuid(`client ${keyOf(identityOrders)}`));

/** The workload that uses its connections as it should. */
export const ordersApi: Workload = {
  name: 'orders-api',
  namespace,
  createdDaysAgo: 74,
  replicas: 2,
  connections: ['storageblob_orders', 'servicebus_orders', 'sql_orders'],
  serviceAccount: orders,
  workloadIdentity: true,
};

/** What of the key vault is to be mounted. */
export const ordersVault: KubernetesObject = {
  apiVersion: 'secrets-store.csi.x-k8s.io/v1',
  kind: 'SecretProviderClass',
  metadata: { name: 'kv-retail-orders', namespace, creationTimestamp: daysAgo(87) },
  spec: {
    provider: 'azure',
    parameters: {
      keyvaultName: 'kv-retail-orders',
      tenantId: tenant.id,
      useVMManagedIdentity: 'true',
      usePodIdentity: 'false',
      objects: 'array:\n  - |\n    objectName: payment-signing-key\n    objectType: secret\n',
    },
  },
};

/** The web shop: workloads that use their connections well, and four ways to get it wrong. */
export function shopWorkloads(): KubernetesObject[] {
  return [
    deployment(ordersApi),
    service('orders-api', namespace, 74),
    // Without the label on its pods the webhook gives them no token, although account and Secret are right.
    deployment({
      name: 'exports-worker',
      namespace,
      createdDaysAgo: 41,
      connections: ['storageblob_exports'],
      serviceAccount: orders,
    }),
    // With the label, but as the default account, which stands for no identity.
    deployment({
      name: 'thumbnails',
      namespace,
      createdDaysAgo: 30,
      connections: ['storageblob_orders'],
      workloadIdentity: true,
    }),
    deployment({
      name: 'storefront',
      namespace,
      createdDaysAgo: 60,
      replicas: 2,
      connections: ['redis_cart'],
    }),
    service('storefront', namespace, 60),
    // Somebody renamed this key in the Secret.
    deployment({
      name: 'cart',
      namespace,
      createdDaysAgo: 60,
      variables: { REDIS_SSL: ['redis_cart', 'AZURE_REDIS_SSL'] },
    }),
    // Its connection failed, so there never was a Secret.
    deployment({ name: 'clickstream', namespace, createdDaysAgo: 2, connections: ['eventhub_clicks'] }),
    ordersVault,
    deployment({ name: 'invoices', namespace, createdDaysAgo: 87, secretProviderClass: 'kv-retail-orders' }),
    job({ name: 'orders-archive', namespace, createdDaysAgo: 1, connections: ['sql_orders'] }),
  ];
}
