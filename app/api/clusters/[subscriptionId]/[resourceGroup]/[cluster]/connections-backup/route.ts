import { answer } from '#app/api/answer.ts';
import { clusterOf } from '#app/api/parameters.ts';
import { listLinkerBodies } from '#lib/azure/linker-backup.ts';

export const GET = (request: Request, { params }: { params: Promise<unknown> }) =>
  answer(request, async ({ arm }) => ({ linkers: await listLinkerBodies(arm, clusterOf(await params)) }));
