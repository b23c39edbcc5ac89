import { answer } from '#app/api/answer.ts';
import { clusterOf } from '#app/api/parameters.ts';
import { azureEnds } from '#lib/portal/evidence/azure-ends.ts';

export const GET = (request: Request, { params }: { params: Promise<unknown> }) =>
  answer(request, async (session) => azureEnds(session, clusterOf(await params)));
