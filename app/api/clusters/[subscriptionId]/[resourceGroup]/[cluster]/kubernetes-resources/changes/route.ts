import { answerLines } from '#app/api/answer-lines.ts';
import { clusterOf, parse, queryOf } from '#app/api/parameters.ts';
import { resourceVersions } from '#lib/portal/resource-line.ts';
import { openClusterChanges } from '#lib/portal/stream-cluster-changes.ts';

export const GET = (request: Request, { params }: { params: Promise<unknown> }) =>
  answerLines(request, async (session) =>
    openClusterChanges(session, clusterOf(await params), parse(resourceVersions, queryOf(request))),
  );
