import { secretName } from '#lib/connections/names.ts';
import { keyOf } from '../../arm/resource-id.ts';
import { serviceBusWithKey } from '../attempted-connections.ts';
import { clusterIdOf } from '../contoso-names.ts';
import { failure } from '../failure.ts';
import { daysAgo } from '../workload-builder.ts';

const clusterId = clusterIdOf('aks-retail-prod');
const name = 'servicebus_invoices';

/** A Secret of the name that the connection needs was put there by hand. */
export const helmExists = failure({
  name: 'helm-exists',
  summary: 'A Secret made by hand on aks-retail-prod has the name that servicebus_invoices needs.',
  cause({ kubernetes }) {
    kubernetes.seed(keyOf(clusterId), [
      {
        apiVersion: 'v1',
        kind: 'Secret',
        metadata: { name: secretName(name), namespace: 'shop', creationTimestamp: daysAgo(12) },
        type: 'Opaque',
        data: { QUEUE: Buffer.from('invoices').toString('base64') },
      },
    ]);
  },
  attempts: [{ clusterId, name, properties: serviceBusWithKey }],
});
