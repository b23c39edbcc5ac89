import { serviceBusWithKey } from '../attempted-connections.ts';
import { clusterIdOf } from '../contoso-names.ts';
import { failure } from '../failure.ts';

/** The demo estate's own cluster whose nodes take only critical add-ons. */
export const taintedPools = failure({
  name: 'tainted-pools',
  summary: 'Every node pool of aks-retail-full is tainted CriticalAddonsOnly: nothing can be scheduled.',
  cause() {
    // The demo estate has the taints already.
  },
  attempts: [
    {
      clusterId: clusterIdOf('aks-retail-full'),
      name: 'servicebus_invoices',
      properties: serviceBusWithKey,
    },
  ],
});
