import { answer } from '#app/api/answer.ts';
import { clusterOf } from '#app/api/parameters.ts';
import { getManagedCluster } from '#lib/azure/managed-clusters.ts';

export const GET = (request: Request, { params }: { params: Promise<unknown> }) =>
  answer(request, async ({ arm }) => getManagedCluster(arm, clusterOf(await params)));
