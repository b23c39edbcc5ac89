import { answer } from '#app/api/answer.ts';
import { connectionOf } from '#app/api/parameters.ts';
import { connectionResources } from '#lib/portal/connection-resources.ts';

export const GET = (request: Request, { params }: { params: Promise<unknown> }) =>
  answer(request, async (session) => {
    const { clusterId, connection } = connectionOf(await params);
    return { resources: await connectionResources(session, clusterId, connection) };
  });
