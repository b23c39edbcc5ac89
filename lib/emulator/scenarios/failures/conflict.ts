import { withProperties } from '../../arm/container-service/cluster-updates.ts';
import { keyOf } from '../../arm/resource-id.ts';
import { serviceBusWithKey } from '../attempted-connections.ts';
import { clusterIdOf } from '../contoso-names.ts';
import { failure } from '../failure.ts';

const clusterId = clusterIdOf('aks-retail-prod');

/** An update of the cluster that does not end by itself; aborting it does. */
export const conflict = failure({
  name: 'conflict',
  summary: 'aks-retail-prod is being updated by something else; aborting that update helps.',
  cause({ state }) {
    const cluster = state.clusters.get(keyOf(clusterId));
    if (cluster) {
      state.clusters.set(keyOf(clusterId), withProperties(cluster, { provisioningState: 'Updating' }));
    }
  },
  attempts: [{ clusterId, name: 'servicebus_invoices', properties: serviceBusWithKey }],
});
