import { type Provider, typesWith } from '../provider.ts';

export const cache: Provider = {
  namespace: 'Microsoft.Cache',
  resourceTypes: [
    ...typesWith(
      ['2024-11-01', '2024-03-01', '2023-08-01', '2023-04-01', '2022-06-01', '2021-06-01'],
      'redis',
      'redis/databases',
      'redis/firewallRules',
    ),
    ...typesWith(
      ['2025-04-01', '2024-10-01', '2024-02-01', '2023-11-01', '2022-01-01', '2021-03-01'],
      'redisEnterprise',
      'redisEnterprise/databases',
    ),
  ],
};
