import { z } from 'zod';
import { answer } from '#app/api/answer.ts';
import { connectionOf, parse } from '#app/api/parameters.ts';
import { readSampleRun } from '#lib/portal/sample-run.ts';

const jobParameter = z.object({ job: z.string().regex(/^sc-sample-job-[a-z0-9]+$/) });

export const GET = (request: Request, { params }: { params: Promise<unknown> }) =>
  answer(request, async (session) => {
    const parameters = await params;
    const { clusterId, connection } = connectionOf(parameters);
    return readSampleRun(session, clusterId, connection, parse(jobParameter, parameters).job);
  });
