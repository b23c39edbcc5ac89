import { type Provider, typesWith } from '../provider.ts';

export const sql: Provider = {
  namespace: 'Microsoft.Sql',
  resourceTypes: typesWith(
    [
      '2024-05-01-preview',
      '2023-08-01',
      '2023-08-01-preview',
      '2023-05-01-preview',
      '2022-05-01-preview',
      '2021-11-01',
      '2021-02-01-preview',
      '2014-04-01',
    ],
    'servers',
    'servers/databases',
    'servers/firewallRules',
  ),
};
