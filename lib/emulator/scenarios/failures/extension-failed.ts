import { keyOf } from '../../arm/resource-id.ts';
import { serviceBusWithKey } from '../attempted-connections.ts';
import { clusterIdOf } from '../contoso-names.ts';
import { failure } from '../failure.ts';
import { daysAgo } from '../workload-builder.ts';

const clusterId = clusterIdOf('aks-retail-prod');
const namespace = 'billing';

/** The namespace of the connection is being deleted and never gone: a finalizer holds it. */
export const extensionFailed = failure({
  name: 'extension-failed',
  summary: 'sc-extension of aks-retail-prod failed: the namespace “billing” hangs in Terminating.',
  cause({ kubernetes }) {
    kubernetes.seed(keyOf(clusterId), [
      {
        apiVersion: 'v1',
        kind: 'Namespace',
        metadata: {
          name: namespace,
          creationTimestamp: daysAgo(50),
          deletionTimestamp: daysAgo(1),
          finalizers: ['contoso.example/backup'],
        },
        status: { phase: 'Terminating' },
      },
    ]);
  },
  attempts: [
    { clusterId, name: 'servicebus_billing', properties: { ...serviceBusWithKey, scope: namespace } },
  ],
});
