import { listAt, textAt } from '../object.ts';
import { admitPod } from './admit-pod.ts';
import { ageColumn, column, nameColumn, wide } from './columns.ts';
import { podReady, podRestarts, podStatus } from './pod-status.ts';
import { type ResourceType, resourceType } from './resource-type.ts';

/** Pods. */
export const podTypes: readonly ResourceType[] = [
  resourceType({
    group: '',
    version: 'v1',
    plural: 'pods',
    kind: 'Pod',
    shortNames: ['po'],
    categories: ['all'],
    subresources: ['log', 'status'],
    selectableFields: [
      'spec.nodeName',
      'spec.restartPolicy',
      'spec.schedulerName',
      'spec.serviceAccountName',
      'status.phase',
      'status.podIP',
    ],
    columns: [
      nameColumn,
      column('Ready', podReady),
      column('Status', podStatus),
      column('Restarts', podRestarts),
      ageColumn,
      wide('IP', (object) => textAt(object, 'status.podIP') || '<none>'),
      wide('Node', (object) => textAt(object, 'spec.nodeName') || '<none>'),
      wide('Nominated Node', () => '<none>'),
      wide('Readiness Gates', () => '<none>'),
    ],
    prepare: admitPod,
    check: (object) =>
      listAt(object, 'spec.containers').length > 0
        ? []
        : [{ reason: 'FieldValueRequired', message: 'Required value', field: 'spec.containers' }],
  }),
];
