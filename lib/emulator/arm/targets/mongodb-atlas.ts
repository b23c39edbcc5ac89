import { type Provider, typesWith } from '../provider.ts';

export const mongoDbAtlas: Provider = {
  namespace: 'MongoDB.Atlas',
  resourceTypes: typesWith(['2025-06-01', '2024-11-18-preview'], 'organizations'),
};
