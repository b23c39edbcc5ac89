import { z } from 'zod';

/** A run of `sc-job`, as it was last seen: the job deletes itself after success, and takes its log along. */
export const jobRunSchema = z.object({
  /** When the job was made; it tells one run from the next. */
  createdAt: z.string(),
  seenAt: z.number(),
  state: z.enum(['pending', 'running', 'succeeded', 'failed']),
  conditions: z.array(z.string()),
  /** Why its pods did not get on, and what the cluster noted about them. */
  notes: z.array(z.string()),
  /** Last lines of its log, without secrets. */
  log: z.string(),
});

export type JobRun = z.infer<typeof jobRunSchema>;

const most = 10;

/** Adds what is seen now to the runs seen before, the newest first: the same run is brought up to date. */
export function withRun(runs: readonly JobRun[], run: JobRun): JobRun[] {
  const before = runs.find(({ createdAt }) => createdAt === run.createdAt);
  // A log can be cut or unreadable from one look to the next; the longer one says more.
  const log = before && before.log.length > run.log.length ? before.log : run.log;
  const notes = [...new Set([...(before?.notes ?? []), ...run.notes])];
  return [{ ...run, log, notes }, ...runs.filter((one) => one !== before)].slice(0, most);
}

const endings: Readonly<Record<string, JobRun['state']>> = {
  Succeeded: 'succeeded',
  Failed: 'failed',
  Canceled: 'failed',
};

/**
 * How a run ended, when its job was gone at the next look: deleted after success, rolled back, or taken away by a later run. The
 * connection's own end is then the run's.
 */
export function endedRun(run: JobRun, connectionState: string): JobRun {
  const open = run.state === 'running' || run.state === 'pending';
  return open ? { ...run, state: endings[connectionState] ?? run.state } : run;
}
