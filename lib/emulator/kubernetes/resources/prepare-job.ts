import { isRecord, type KubernetesObject, type StoredObject, valueAt } from '../object.ts';
import { badRequest } from '../status.ts';
import { withTemplateDefaults } from './pod-defaults.ts';
import { podTemplateSchema } from './pod-schema.ts';

/** Fills in what the API server decides about a Job: the selector on its own pods and the numbers left out. */
export function prepareJob(object: KubernetesObject, previous: StoredObject | undefined): KubernetesObject {
  const template = podTemplateSchema.safeParse(valueAt(object, 'spec.template'));
  if (!template.success) {
    throw badRequest('Job in version "v1" cannot be handled as a Job: spec.template is not a pod template');
  }
  const uid = previous?.metadata.uid ?? object.metadata.uid ?? '';
  const own = { 'batch.kubernetes.io/controller-uid': uid };
  const labels = {
    ...template.data.metadata?.labels,
    ...own,
    'batch.kubernetes.io/job-name': object.metadata.name,
    // The names before 1.27, which are still written.
    'controller-uid': uid,
    'job-name': object.metadata.name,
  };
  return {
    ...object,
    spec: {
      backoffLimit: 6,
      completionMode: 'NonIndexed',
      completions: 1,
      manualSelector: false,
      parallelism: 1,
      podReplacementPolicy: 'TerminatingOrFailed',
      suspend: false,
      ...(isRecord(object.spec) ? object.spec : {}),
      selector: { matchLabels: own },
      template: { ...withTemplateDefaults(template.data), metadata: { ...template.data.metadata, labels } },
    },
    status: previous?.status ?? object.status ?? {},
  };
}
