import { answer } from '#app/api/answer.ts';
import { clusterOf } from '#app/api/parameters.ts';
import { listLinkers } from '#lib/azure/linkers.ts';

export const GET = (request: Request, { params }: { params: Promise<unknown> }) =>
  answer(request, async ({ arm }) => ({ connections: await listLinkers(arm, clusterOf(await params)) }));
