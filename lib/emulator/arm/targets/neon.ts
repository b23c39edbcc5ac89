import { type Provider, typesWith } from '../provider.ts';

export const neon: Provider = {
  namespace: 'Neon.Postgres',
  resourceTypes: typesWith(
    ['2025-06-23-preview', '2025-03-01', '2025-03-01-preview', '2024-08-01-preview'],
    'organizations',
  ),
};
