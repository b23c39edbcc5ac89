import { answer } from '#app/api/answer.ts';
import { connectionOf } from '#app/api/parameters.ts';
import { connectionProgress } from '#lib/portal/connection-progress.ts';

export const GET = (request: Request, { params }: { params: Promise<unknown> }) =>
  answer(request, async (session) => {
    const { clusterId, connection } = connectionOf(await params);
    return connectionProgress(session, clusterId, connection);
  });
