import { keyOf } from '../../arm/resource-id.ts';
import { extensionAgent } from '../../kubernetes/add-ons/system-workloads.ts';
import { serviceBusWithKey } from '../attempted-connections.ts';
import { clusterIdOf } from '../contoso-names.ts';
import { failure } from '../failure.ts';
import { daysAgo } from '../workload-builder.ts';

const clusterId = clusterIdOf('aks-retail-prod');

/** The agent is bound to a pool of nodes that somebody has removed. */
export const agentTimeout = failure({
  name: 'agent-timeout',
  summary: 'The extension agent of aks-retail-prod waits for a node pool, “infra”, that is gone.',
  cause({ kubernetes }) {
    const agent = extensionAgent({ creationTimestamp: daysAgo(3) }, { agentpool: 'infra' });
    kubernetes.remove(keyOf(clusterId), [agent]);
    kubernetes.seed(keyOf(clusterId), [agent]);
  },
  attempts: [{ clusterId, name: 'servicebus_invoices', properties: serviceBusWithKey }],
});
