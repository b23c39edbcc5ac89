import { keyOf } from '../../arm/resource-id.ts';
import { serviceBusWithKey } from '../attempted-connections.ts';
import { clusterIdOf } from '../contoso-names.ts';
import { failure } from '../failure.ts';

const clusterId = clusterIdOf('aks-retail-dev');

/** An incident of the service: nobody is let in without credentials. Whoever has some for the registry still gets the image. */
export const image401 = failure({
  name: 'image-401',
  summary: 'The registry of the operator’s image answers aks-retail-dev with 401.',
  cause({ kubernetes }) {
    kubernetes.createCluster(keyOf(clusterId), {
      registryFailures: { 'scaksextension.azurecr.io': 'unauthorized' },
    });
  },
  attempts: [{ clusterId, name: 'servicebus_invoices', properties: serviceBusWithKey }],
});
