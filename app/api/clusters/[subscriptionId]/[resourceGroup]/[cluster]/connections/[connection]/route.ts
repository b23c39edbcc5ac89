import { answer } from '#app/api/answer.ts';
import { connectionOf } from '#app/api/parameters.ts';
import { getLinker } from '#lib/azure/linkers.ts';

export const GET = (request: Request, { params }: { params: Promise<unknown> }) =>
  answer(request, async ({ arm }) => {
    const { clusterId, connection } = connectionOf(await params);
    return getLinker(arm, clusterId, connection);
  });
