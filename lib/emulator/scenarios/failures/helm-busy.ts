import { keyOf } from '../../arm/resource-id.ts';
import { helmRecord } from '../../operator/helm-record.ts';
import { latestVersion } from '../../operator/release.ts';
import { serviceBusWithKey } from '../attempted-connections.ts';
import { clusterIdOf } from '../contoso-names.ts';
import { failure } from '../failure.ts';
import { daysAgo } from '../workload-builder.ts';

const clusterId = clusterIdOf('aks-retail-prod');
const extensionId = `${clusterId}/providers/Microsoft.KubernetesConfiguration/extensions/sc-extension`;

/** An upgrade was cut off, and its record still says that it is under way. */
export const helmBusy = failure({
  name: 'helm-busy',
  summary: 'A Helm upgrade of sc-extension on aks-retail-prod was cut off and still counts as pending.',
  cause({ state, kubernetes }) {
    const { revision = 1 } = state.extensions.get(keyOf(extensionId)) ?? {};
    const release = { version: latestVersion, revision, settings: {} };
    kubernetes.seed(keyOf(clusterId), [
      helmRecord(release, 'pending-upgrade', daysAgo(96), new Date(Date.now() - 3_600_000)),
    ]);
  },
  attempts: [{ clusterId, name: 'servicebus_invoices', properties: serviceBusWithKey }],
});
