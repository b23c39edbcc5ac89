import { listAt, textAt } from '../object.ts';
import { ageColumn, column, count, nameColumn } from './columns.ts';
import { type ResourceType, resourceType } from './resource-type.ts';

const admission = { group: 'admissionregistration.k8s.io', version: 'v1', namespaced: false } as const;

const webhookColumns = [
  nameColumn,
  count('Webhooks', (object) => listAt(object, 'webhooks').length),
  ageColumn,
];

/** What add-ons register with a cluster: webhooks, storage drivers, leases. */
export const systemTypes: readonly ResourceType[] = [
  resourceType({
    ...admission,
    plural: 'mutatingwebhookconfigurations',
    kind: 'MutatingWebhookConfiguration',
    columns: webhookColumns,
  }),
  resourceType({
    ...admission,
    plural: 'validatingwebhookconfigurations',
    kind: 'ValidatingWebhookConfiguration',
    columns: webhookColumns,
  }),
  resourceType({
    group: 'storage.k8s.io',
    version: 'v1',
    plural: 'csidrivers',
    kind: 'CSIDriver',
    namespaced: false,
    columns: [
      nameColumn,
      column('AttachRequired', (object) => textAt(object, 'spec.attachRequired')),
      ageColumn,
    ],
  }),
  resourceType({
    group: 'coordination.k8s.io',
    version: 'v1',
    plural: 'leases',
    kind: 'Lease',
    columns: [nameColumn, column('Holder', (object) => textAt(object, 'spec.holderIdentity')), ageColumn],
  }),
];
