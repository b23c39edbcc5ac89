import { type Provider, typesWith } from '../provider.ts';

export const keyVault: Provider = {
  namespace: 'Microsoft.KeyVault',
  resourceTypes: typesWith(
    [
      '2024-11-01',
      '2023-07-01',
      '2023-02-01',
      '2022-11-01',
      '2022-07-01',
      '2021-10-01',
      '2019-09-01',
      '2018-02-14',
    ],
    'vaults',
  ),
};
