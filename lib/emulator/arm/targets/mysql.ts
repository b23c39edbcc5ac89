import { type Provider, typesWith } from '../provider.ts';

export const mySql: Provider = {
  namespace: 'Microsoft.DBforMySQL',
  resourceTypes: [
    ...typesWith(
      ['2024-12-30', '2023-12-30', '2023-06-30', '2022-01-01', '2021-05-01'],
      'flexibleServers',
      'flexibleServers/databases',
      'flexibleServers/firewallRules',
    ),
    ...typesWith(['2018-06-01', '2017-12-01'], 'servers', 'servers/databases', 'servers/firewallRules'),
  ],
};
