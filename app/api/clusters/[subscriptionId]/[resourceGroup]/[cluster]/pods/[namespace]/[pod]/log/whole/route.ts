import { respond } from '#app/api/answer.ts';
import { clusterOf, podOf } from '#app/api/parameters.ts';
import { streamPodLog } from '#lib/kubernetes/pod-log.ts';
import { redactedLog } from '#lib/portal/redacted-log.ts';
import { openCluster } from '#lib/portal/session.ts';

export const GET = (request: Request, { params }: { params: Promise<unknown> }) =>
  respond(request, async (session) => {
    const client = await openCluster(session, clusterOf(await params));
    const log = await redactedLog(streamPodLog(client, podOf(await params, request)));
    return new Response(log, {
      headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
    });
  });
