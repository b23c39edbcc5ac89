import type { Connection } from '../connection.ts';
import { objectsOf } from '../diagnosis/connection-evidence.ts';
import type { Evidence } from '../diagnosis/evidence.ts';
import { seen } from '../diagnosis/source.ts';
import { facts, type StepLook } from './look.ts';

/** Clocks of Azure and of the cluster differ a little. */
const slackMs = 60_000;

/** The steps that are taken in the cluster: the job, and what it writes. */
export function clusterLooks(evidence: Evidence, connection: Connection): StepLook[] {
  const objects = objectsOf(evidence, connection).filter(
    ({ expected }) => expected.kind !== 'Secret' || !connection.optedOut?.includes('configuration'),
  );
  const looks = objects.map(
    ({ expected, found }): StepLook => ({
      id: expected.kind === 'Secret' ? 'secret' : 'serviceAccount',
      present: found !== undefined,
      doneAt: found?.createdAt,
      facts: found
        ? [
            ...facts('object', `${expected.namespace}/${expected.name}`),
            ...facts('keys', found.keys.join(', ')),
          ]
        : [],
    }),
  );
  const written = looks.length > 0 && looks.every(({ present }) => present);
  return [jobLook(evidence, connection, written), ...looks];
}

/** The job deletes itself when it has succeeded, so what it wrote is the proof that it ran. */
function jobLook(evidence: Evidence, connection: Connection, written: boolean): StepLook {
  const { job, jobLog } = evidence;
  const found = seen(job);
  const begun = Date.parse(connection.modifiedAt ?? '') - slackMs;
  // A job that stands there from before is another connection's.
  if (found && !(Date.parse(found.createdAt ?? '') < begun)) {
    const last = found.conditions.find(({ type, status }) => type !== '' && status === 'True');
    return {
      id: 'job',
      present: found.state === 'succeeded',
      running: found.state === 'running' || found.state === 'pending',
      failed: found.state === 'failed',
      beganAt: found.createdAt,
      doneAt: found.state === 'succeeded' ? last?.at : undefined,
      facts: [
        ...facts('state', found.state),
        ...facts('condition', last && [last.type, last.reason, last.message].filter(Boolean).join(': ')),
        ...facts('trouble', found.state === 'failed' ? lastLine(seen(jobLog)) : undefined),
      ],
    };
  }
  const ended = connection.provisioningState === 'Succeeded' || written;
  return {
    id: 'job',
    present: found === undefined ? undefined : ended,
    facts: ended && found !== undefined ? facts('jobGone', 'sc-job') : [],
  };
}

const lastLine = (log: string | undefined): string | undefined => log?.trim().split('\n').at(-1);
