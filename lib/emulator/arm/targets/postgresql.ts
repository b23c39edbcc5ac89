import { type Provider, typesWith } from '../provider.ts';

export const postgreSql: Provider = {
  namespace: 'Microsoft.DBforPostgreSQL',
  resourceTypes: [
    ...typesWith(
      ['2025-08-01', '2024-08-01', '2023-12-01-preview', '2022-12-01', '2022-01-20-preview', '2021-06-01'],
      'flexibleServers',
      'flexibleServers/databases',
      'flexibleServers/firewallRules',
    ),
    ...typesWith(['2018-06-01', '2017-12-01'], 'servers', 'servers/databases', 'servers/firewallRules'),
  ],
};
