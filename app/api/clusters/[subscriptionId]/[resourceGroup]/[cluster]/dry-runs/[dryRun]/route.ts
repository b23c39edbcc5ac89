import { z } from 'zod';
import { answer } from '#app/api/answer.ts';
import { clusterOf, linkerName, parse } from '#app/api/parameters.ts';
import { getDryRun } from '#lib/azure/dry-runs.ts';

export const GET = (request: Request, { params }: { params: Promise<unknown> }) =>
  answer(request, async ({ arm }) => {
    const { dryRun } = parse(z.object({ dryRun: linkerName }), await params);
    return getDryRun(arm, clusterOf(await params), dryRun);
  });
