import { answer } from '#app/api/answer.ts';
import { listClusters } from '#lib/portal/list-clusters.ts';

export const GET = (request: Request) => answer(request, listClusters);
