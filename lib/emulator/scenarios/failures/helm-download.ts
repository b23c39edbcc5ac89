import { keyOf } from '../../arm/resource-id.ts';
import { serviceBusWithKey } from '../attempted-connections.ts';
import { clusterIdOf, retail } from '../contoso-names.ts';
import { failure } from '../failure.ts';
import { resourceBuilder } from '../resource-builder.ts';

const clusterId = clusterIdOf('aks-retail-dev');

/** A rule of the nodes' network security group keeps all traffic to the Internet in. */
export const helmDownload = failure({
  name: 'helm-download',
  summary: 'A network security rule lets nothing out of aks-retail-dev, so the chart cannot be fetched.',
  cause({ state }) {
    const cluster = state.clusters.get(keyOf(clusterId));
    if (!cluster) return;
    const group = resourceBuilder(state, retail, cluster.properties.nodeResourceGroup);
    const type = 'Microsoft.Network/networkSecurityGroups';
    const securityGroup = group.add(type, 'aks-agentpool-27814563-nsg');
    group.addChild(securityGroup, `${type}/securityRules`, 'DenyInternetOutbound', {
      priority: 200,
      direction: 'Outbound',
      access: 'Deny',
      protocol: '*',
      sourceAddressPrefix: '*',
      sourcePortRange: '*',
      destinationAddressPrefix: 'Internet',
      destinationPortRange: '*',
      provisioningState: 'Succeeded',
    });
  },
  attempts: [{ clusterId, name: 'servicebus_invoices', properties: serviceBusWithKey }],
});
