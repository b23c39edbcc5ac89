import { type Provider, typesWith } from '../provider.ts';

export const appConfiguration: Provider = {
  namespace: 'Microsoft.AppConfiguration',
  resourceTypes: typesWith(
    ['2024-06-01', '2024-05-01', '2023-03-01', '2022-05-01', '2020-06-01'],
    'configurationStores',
  ),
};
