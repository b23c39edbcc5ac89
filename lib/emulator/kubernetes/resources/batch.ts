import { listAt, numberAt, type StoredObject, sameJson, textAt, valueAt } from '../object.ts';
import { ageSince, humanDuration } from '../representations/duration.ts';
import { required } from '../status.ts';
import {
  ageColumn,
  column,
  containersColumns,
  count,
  nameColumn,
  selectorColumn,
  sizeAt,
} from './columns.ts';
import { prepareJob } from './prepare-job.ts';
import { type ResourceType, resourceType } from './resource-type.ts';

const batch = { group: 'batch', version: 'v1', categories: ['all'] } as const;

/** Jobs and CronJobs. */
export const batchTypes: readonly ResourceType[] = [
  resourceType({
    ...batch,
    plural: 'jobs',
    kind: 'Job',
    subresources: ['status'],
    selectableFields: ['status.successful'],
    columns: [
      nameColumn,
      column('Status', jobStatus),
      column(
        'Completions',
        (object) => `${numberAt(object, 'status.succeeded')}/${textAt(object, 'spec.completions') || 1}`,
      ),
      column('Duration', jobDuration),
      ageColumn,
      ...containersColumns,
      selectorColumn,
    ],
    prepare: ({ object, previous }) => prepareJob(object, previous),
    check(object, previous) {
      const restart = textAt(object, 'spec.template.spec.restartPolicy');
      if (restart !== 'OnFailure' && restart !== 'Never') {
        return [required('spec.template.spec.restartPolicy', 'valid values: "OnFailure", "Never"')];
      }
      if (previous && !sameJson(valueAt(object, 'spec.template'), valueAt(previous, 'spec.template'))) {
        return [
          {
            reason: 'FieldValueInvalid',
            message: 'Invalid value: field is immutable',
            field: 'spec.template',
          },
        ];
      }
      return [];
    },
  }),
  resourceType({
    ...batch,
    plural: 'cronjobs',
    kind: 'CronJob',
    shortNames: ['cj'],
    subresources: ['status'],
    columns: [
      nameColumn,
      column('Schedule', (object) => textAt(object, 'spec.schedule')),
      column('Timezone', (object) => textAt(object, 'spec.timeZone') || '<none>'),
      column('Suspend', (object) => (valueAt(object, 'spec.suspend') === true ? 'True' : 'False')),
      count('Active', (object) => sizeAt(object, 'status.active')),
      column('Last Schedule', (object, now) => {
        const last = textAt(object, 'status.lastScheduleTime');
        return last ? ageSince(last, now) : '<none>';
      }),
      ageColumn,
      ...containersColumns,
    ],
  }),
];

/** The state of a Job in one word, as `kubectl get` puts it. */
function jobStatus(object: StoredObject): string {
  const holds = (type: string) =>
    listAt(object, 'status.conditions').some(
      (condition) => textAt(condition, 'type') === type && textAt(condition, 'status') === 'True',
    );
  for (const type of ['Complete', 'Failed']) if (holds(type)) return type;
  if (object.metadata.deletionTimestamp) return 'Terminating';
  return holds('Suspended') ? 'Suspended' : holds('FailureTarget') ? 'FailureTarget' : 'Running';
}

function jobDuration(object: StoredObject, now: Date): string {
  const start = textAt(object, 'status.startTime');
  if (!start) return '';
  const end = textAt(object, 'status.completionTime');
  return humanDuration((end ? Date.parse(end) : now.getTime()) - Date.parse(start));
}
