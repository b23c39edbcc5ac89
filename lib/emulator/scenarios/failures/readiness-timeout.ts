import { keyOf } from '../../arm/resource-id.ts';
import { serviceBusWithKey } from '../attempted-connections.ts';
import { clusterIdOf } from '../contoso-names.ts';
import { cordonNodes } from '../cordon-nodes.ts';
import { failure } from '../failure.ts';

const clusterId = clusterIdOf('aks-retail-dev');

/** After maintenance nobody has opened the nodes again. */
export const readinessTimeout = failure({
  name: 'readiness-timeout',
  summary: 'All nodes of aks-retail-dev are cordoned: sc-job waits until its time is over.',
  cause: ({ state, kubernetes }) => cordonNodes(state.clusters.get(keyOf(clusterId)), kubernetes),
  attempts: [{ clusterId, name: 'servicebus_invoices', properties: serviceBusWithKey }],
});
