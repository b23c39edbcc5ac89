'use client';

import { useEffect, useState } from 'react';
import { z } from 'zod';
import { endedRun, type JobRun, jobRunSchema, withRun } from '#lib/connections/job-runs.ts';
import type { progressAnswer } from '#lib/portal/answers.ts';

type Progress = z.infer<typeof progressAnswer>;

const keyOf = (connectionId: string) => `runs:${connectionId.toLowerCase()}`;

function restore(connectionId: string): JobRun[] {
  const parsed = z
    .array(jobRunSchema)
    .safeParse(JSON.parse(localStorage.getItem(keyOf(connectionId)) ?? '[]'));
  return parsed.success ? parsed.data : [];
}

/** A job that stands there from before is another connection's: this one's begins when the connection is changed. */
const startSlackMs = 60_000;

/**
 * Runs of the job that were seen for a connection, in this browser. Azure keeps none of it, and the job takes its log along when
 * it deletes itself.
 */
export function useJobRuns(progress: Progress | undefined): readonly JobRun[] {
  const [runs, setRuns] = useState<readonly JobRun[]>([]);
  const id = progress?.connection.id;
  useEffect(() => setRuns(id ? restore(id) : []), [id]);
  useEffect(() => {
    if (!progress) return;
    const { connection, job, run } = progress;
    const kept = restore(connection.id);
    const changed = Date.parse(connection.modifiedAt ?? '') - startSlackMs;
    const own = job?.createdAt !== undefined && !(Date.parse(job.createdAt) < changed);
    const next =
      own && job.createdAt
        ? withRun(kept, {
            createdAt: job.createdAt,
            seenAt: Date.now(),
            state: job.state,
            conditions: job.conditions.map(({ type, reason, message }) =>
              [type, reason, message].filter(Boolean).join(': '),
            ),
            notes: run?.notes ?? [],
            log: run?.log ?? '',
          })
        : kept.map((one, index) => (index === 0 ? endedRun(one, connection.provisioningState) : one));
    if (next.length > 0) localStorage.setItem(keyOf(connection.id), JSON.stringify(next));
    setRuns(next);
  }, [progress]);
  return runs;
}
