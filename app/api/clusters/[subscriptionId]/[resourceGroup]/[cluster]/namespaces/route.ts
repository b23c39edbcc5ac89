import { answer } from '#app/api/answer.ts';
import { clusterOf } from '#app/api/parameters.ts';
import { listNamespaces } from '#lib/kubernetes/namespaces.ts';
import { openCluster } from '#lib/portal/session.ts';

export const GET = (request: Request, { params }: { params: Promise<unknown> }) =>
  answer(request, async (session) => ({
    namespaces: await listNamespaces(await openCluster(session, clusterOf(await params))),
  }));
