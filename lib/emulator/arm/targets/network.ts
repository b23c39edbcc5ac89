import { type Provider, typesWith } from '../provider.ts';

/** Not targets: the clusters' outbound addresses, which firewall rules let in, and what keeps their traffic in or misleads it. */
export const network: Provider = {
  namespace: 'Microsoft.Network',
  resourceTypes: typesWith(
    [
      '2024-07-01',
      '2024-05-01',
      '2024-03-01',
      '2024-01-01',
      '2023-11-01',
      '2023-09-01',
      '2023-05-01',
      '2022-07-01',
      '2021-02-01',
      // Of private DNS zones.
      '2024-06-01',
      '2020-06-01',
    ],
    'publicIPAddresses',
    'networkSecurityGroups',
    'networkSecurityGroups/securityRules',
    'virtualNetworks',
    'privateDnsZones',
    'privateDnsZones/virtualNetworkLinks',
  ),
};
