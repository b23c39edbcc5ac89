import type { KubernetesObject } from '../../kubernetes/plane.ts';
import { deployment, service } from '../workload-builder.ts';

const namespace = 'payments';

/** Payments: one workload in order, and one that still lives on what a deleted connection left behind. */
export function paymentsWorkloads(): KubernetesObject[] {
  return [
    deployment({
      name: 'payments-api',
      namespace,
      createdDaysAgo: 33,
      replicas: 2,
      connections: ['postgres_payments'],
    }),
    service('payments-api', namespace, 33),
    deployment({
      name: 'ledger-import',
      namespace,
      createdDaysAgo: 140,
      connections: ['storagequeue_legacy'],
    }),
  ];
}
