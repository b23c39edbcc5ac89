import { assignPolicy } from '../../arm/authorization/policy-assignments.ts';
import { policyDefinitionId } from '../../arm/authorization/policy-definitions.ts';
import { extensionType } from '../../arm/kubernetes-configuration/extension-view.ts';
import { serviceBusWithKey } from '../attempted-connections.ts';
import { clusterIdOf, retailGroup } from '../contoso-names.ts';
import { failure } from '../failure.ts';

/** A policy that forbids cluster extensions, also those that Service Connector installs. */
export const policyDenied = failure({
  name: 'policy-denied',
  summary: 'A policy assigned to rg-retail forbids cluster extensions.',
  cause({ state }) {
    assignPolicy(state, {
      name: 'deny-cluster-extensions',
      scope: retailGroup,
      displayName: 'No cluster extensions',
      policyDefinitionId: policyDefinitionId('6c112d4e-5bc7-47ae-a041-ea2d9dccd749'),
      parameters: { listOfResourceTypesNotAllowed: { value: [extensionType] } },
      notScopes: [],
      enforcementMode: 'Default',
    });
  },
  attempts: [
    {
      clusterId: clusterIdOf('aks-retail-dev'),
      name: 'servicebus_invoices',
      properties: serviceBusWithKey,
    },
  ],
});
