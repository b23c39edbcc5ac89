import { answer } from '#app/api/answer.ts';
import { clusterOf, podOf } from '#app/api/parameters.ts';
import { redactText } from '#lib/connections/diagnosis/redact.ts';
import { readPodLog } from '#lib/kubernetes/pod-log.ts';
import { openCluster } from '#lib/portal/session.ts';

export const GET = (request: Request, { params }: { params: Promise<unknown> }) =>
  answer(request, async (session) => {
    const client = await openCluster(session, clusterOf(await params));
    return { text: redactText(await readPodLog(client, podOf(await params, request))) };
  });
