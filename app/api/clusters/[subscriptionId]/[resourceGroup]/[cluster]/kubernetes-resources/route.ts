import { answerLines } from '#app/api/answer-lines.ts';
import { clusterOf } from '#app/api/parameters.ts';
import { openClusterResources } from '#lib/portal/stream-cluster-resources.ts';

export const GET = (request: Request, { params }: { params: Promise<unknown> }) =>
  answerLines(request, async (session) => openClusterResources(session, clusterOf(await params)));
