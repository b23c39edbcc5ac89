import type { KubernetesObject } from '../../kubernetes/plane.ts';
import { deployment, service } from '../workload-builder.ts';

const namespace = 'default';

/** The product catalogue, in the namespace that people start with. */
export function catalogWorkloads(): KubernetesObject[] {
  return [
    deployment({
      name: 'catalog-api',
      namespace,
      createdDaysAgo: 19,
      replicas: 2,
      connections: ['cosmos_catalog', 'appinsights_shop'],
    }),
    service('catalog-api', namespace, 19),
    deployment({ name: 'catalog-search', namespace, createdDaysAgo: 19 }),
  ];
}
