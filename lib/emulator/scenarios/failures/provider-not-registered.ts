import { unregister } from '../../arm/resources/registration.ts';
import { serviceBusWithKey } from '../attempted-connections.ts';
import { clusterIdOf, retail } from '../contoso-names.ts';
import { failure } from '../failure.ts';

/** Cluster extensions cannot be installed or changed without their provider. */
export const providerNotRegistered = failure({
  name: 'provider-not-registered',
  summary: 'Microsoft.KubernetesConfiguration is not registered in Contoso Retail.',
  cause: ({ state }) => unregister(state, retail, 'Microsoft.KubernetesConfiguration'),
  attempts: [
    {
      clusterId: clusterIdOf('aks-retail-prod'),
      name: 'servicebus_invoices',
      properties: serviceBusWithKey,
    },
  ],
});
