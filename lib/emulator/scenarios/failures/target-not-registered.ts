import { unregister } from '../../arm/resources/registration.ts';
import { azure } from '../attempted-connections.ts';
import { clusterIdOf, sandbox } from '../contoso-names.ts';
import { failure } from '../failure.ts';
import { resourceBuilder } from '../resource-builder.ts';

/** The target stands in another subscription than the cluster. */
export const targetNotRegistered = failure({
  name: 'target-not-registered',
  summary: 'Microsoft.ServiceLinker is not registered in the subscription of the target, Contoso Sandbox.',
  cause({ state }) {
    resourceBuilder(state, sandbox, 'rg-sandbox').add('Microsoft.ServiceBus/namespaces', 'sb-sandbox-shared');
    unregister(state, sandbox, 'Microsoft.ServiceLinker');
  },
  attempts: [
    {
      clusterId: clusterIdOf('aks-retail-prod'),
      name: 'servicebus_shared',
      properties: {
        targetService: azure(
          `/subscriptions/${sandbox}/resourceGroups/rg-sandbox/providers/Microsoft.ServiceBus/namespaces/sb-sandbox-shared`,
        ),
        authInfo: { authType: 'secret' },
        clientType: 'dotnet',
        scope: 'shop',
      },
    },
  ],
});
