import { keyOf } from '../../arm/resource-id.ts';
import { serviceBusWithKey } from '../attempted-connections.ts';
import { clusterIdOf, retail } from '../contoso-names.ts';
import { failure } from '../failure.ts';
import { resourceBuilder } from '../resource-builder.ts';

const clusterId = clusterIdOf('aks-retail-dev');

/** Somebody has set up private link for Arc-enabled Kubernetes in the network of the cluster. */
export const trafficNotAuthorized = failure({
  name: 'traffic-not-authorized',
  summary:
    'A private-link scope for Arc shares the network of aks-retail-dev and misleads the extension agent.',
  cause({ state }) {
    const cluster = state.clusters.get(keyOf(clusterId));
    if (!cluster) return;
    const nodes = resourceBuilder(state, retail, cluster.properties.nodeResourceGroup);
    const network = nodes.add('Microsoft.Network/virtualNetworks', 'aks-vnet-27814563');
    const group = resourceBuilder(state, retail, 'rg-retail');
    const type = 'Microsoft.Network/privateDnsZones';
    const zone = group.add(type, 'privatelink.dp.kubernetesconfiguration.azure.com');
    group.addChild(zone, `${type}/virtualNetworkLinks`, 'arc-scope', {
      provisioningState: 'Succeeded',
      registrationEnabled: false,
      virtualNetwork: { id: network },
    });
  },
  attempts: [{ clusterId, name: 'servicebus_invoices', properties: serviceBusWithKey }],
});
