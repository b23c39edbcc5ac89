import { answer } from '#app/api/answer.ts';
import { clusterOf } from '#app/api/parameters.ts';
import { listExtensions } from '#lib/azure/extensions.ts';

export const GET = (request: Request, { params }: { params: Promise<unknown> }) =>
  answer(request, async ({ arm }) => ({ extensions: await listExtensions(arm, clusterOf(await params)) }));
