import {
  isRecord,
  type KubernetesObject,
  listAt,
  numberAt,
  type StoredObject,
  sameJson,
  textAt,
  valueAt,
} from '../object.ts';
import { labelSelectorTest } from '../selectors.ts';
import { badRequest, type Cause, required } from '../status.ts';
import {
  ageColumn,
  column,
  containersColumns,
  count,
  nameColumn,
  printLabels,
  selectorColumn,
} from './columns.ts';
import { withTemplateDefaults } from './pod-defaults.ts';
import { labelSelectorSchema, podTemplateSchema, workloadSpecSchema } from './pod-schema.ts';
import { type Admission, type ResourceType, resourceType } from './resource-type.ts';

const replicas = count('Desired', (object) => numberAt(object, 'spec.replicas'));
const ready = (total: string) =>
  column('Ready', (object) => `${numberAt(object, 'status.readyReplicas')}/${numberAt(object, total)}`);

const workload = {
  group: 'apps',
  version: 'v1',
  categories: ['all'],
  check: checkSelector,
} as const;

/** Workloads that keep pods running. */
export const appsTypes: readonly ResourceType[] = [
  resourceType({
    ...workload,
    plural: 'deployments',
    kind: 'Deployment',
    shortNames: ['deploy'],
    subresources: ['scale', 'status'],
    columns: [
      nameColumn,
      ready('spec.replicas'),
      column('Up-to-date', (object) => numberAt(object, 'status.updatedReplicas')),
      column('Available', (object) => numberAt(object, 'status.availableReplicas')),
      ageColumn,
      ...containersColumns,
      selectorColumn,
    ],
    prepare: prepareWith({
      progressDeadlineSeconds: 600,
      replicas: 1,
      revisionHistoryLimit: 10,
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '25%', maxUnavailable: '25%' } },
    }),
  }),
  resourceType({
    ...workload,
    plural: 'replicasets',
    kind: 'ReplicaSet',
    shortNames: ['rs'],
    subresources: ['scale', 'status'],
    columns: [
      nameColumn,
      replicas,
      count('Current', (object) => numberAt(object, 'status.replicas')),
      count('Ready', (object) => numberAt(object, 'status.readyReplicas')),
      ageColumn,
      ...containersColumns,
      selectorColumn,
    ],
    prepare: prepareWith({ replicas: 1 }),
  }),
  resourceType({
    ...workload,
    plural: 'statefulsets',
    kind: 'StatefulSet',
    shortNames: ['sts'],
    subresources: ['scale', 'status'],
    columns: [nameColumn, ready('spec.replicas'), ageColumn, ...containersColumns],
    prepare: prepareWith({ podManagementPolicy: 'OrderedReady', replicas: 1, revisionHistoryLimit: 10 }),
  }),
  resourceType({
    ...workload,
    plural: 'daemonsets',
    kind: 'DaemonSet',
    shortNames: ['ds'],
    subresources: ['status'],
    columns: [
      nameColumn,
      count('Desired', (object) => numberAt(object, 'status.desiredNumberScheduled')),
      count('Current', (object) => numberAt(object, 'status.currentNumberScheduled')),
      count('Ready', (object) => numberAt(object, 'status.numberReady')),
      count('Up-to-date', (object) => numberAt(object, 'status.updatedNumberScheduled')),
      count('Available', (object) => numberAt(object, 'status.numberAvailable')),
      column('Node Selector', (object) => printLabels(valueAt(object, 'spec.template.spec.nodeSelector'))),
      ageColumn,
      ...containersColumns,
      selectorColumn,
    ],
    prepare: prepareWith({ revisionHistoryLimit: 10, updateStrategy: { type: 'RollingUpdate' } }),
  }),
];

function prepareWith(defaults: Record<string, unknown>) {
  return ({ object, previous }: Admission): KubernetesObject => {
    const template = podTemplateSchema.safeParse(valueAt(object, 'spec.template'));
    if (!template.success) {
      const { kind } = object;
      throw badRequest(
        `${kind} in version "v1" cannot be handled as a ${kind}: spec.template is not a pod template`,
      );
    }
    const spec = isRecord(object.spec) ? object.spec : {};
    return {
      ...object,
      spec: { ...defaults, ...spec, template: withTemplateDefaults(template.data) },
      status: previous?.status ?? object.status ?? {},
    };
  };
}

function checkSelector(object: KubernetesObject, previous: StoredObject | undefined): Cause[] {
  const selector = labelSelectorSchema.safeParse(valueAt(object, 'spec.selector'));
  if (!selector.success) return [required('spec.selector')];
  const causes: Cause[] = [];
  if (listAt(object, 'spec.template.spec.containers').length === 0) {
    causes.push(required('spec.template.spec.containers'));
  }
  const { template } = workloadSpecSchema.parse(object.spec);
  if (!labelSelectorTest(selector.data)(template.metadata?.labels ?? {})) {
    causes.push({
      reason: 'FieldValueInvalid',
      message: `Invalid value: ${JSON.stringify(template.metadata?.labels ?? {})}: \`selector\` does not match template \`labels\``,
      field: 'spec.template.metadata.labels',
    });
  }
  if (previous && !sameJson(valueAt(object, 'spec.selector'), valueAt(previous, 'spec.selector'))) {
    const message = `Invalid value: ${textAt(object, 'kind')}: field is immutable`;
    causes.push({ reason: 'FieldValueInvalid', message, field: 'spec.selector' });
  }
  return causes;
}
