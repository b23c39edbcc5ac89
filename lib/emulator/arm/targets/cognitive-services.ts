import { type Provider, typesWith } from '../provider.ts';

export const cognitiveServices: Provider = {
  namespace: 'Microsoft.CognitiveServices',
  resourceTypes: typesWith(
    [
      '2025-06-01',
      '2024-10-01',
      '2024-04-01-preview',
      '2023-10-01-preview',
      '2023-05-01',
      '2022-12-01',
      '2021-10-01',
      '2021-04-30',
      '2017-04-18',
    ],
    'accounts',
  ),
};
