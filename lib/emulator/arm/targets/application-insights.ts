import { type Provider, typesWith } from '../provider.ts';

export const applicationInsights: Provider = {
  namespace: 'microsoft.insights',
  resourceTypes: typesWith(
    ['2020-02-02', '2020-02-02-preview', '2018-05-01-preview', '2015-05-01'],
    'components',
  ),
};
