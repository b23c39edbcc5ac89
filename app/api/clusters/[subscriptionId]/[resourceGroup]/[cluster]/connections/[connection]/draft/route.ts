import { answer } from '#app/api/answer.ts';
import { connectionOf } from '#app/api/parameters.ts';
import { connectionDraft } from '#lib/portal/connection-draft.ts';

export const GET = (request: Request, { params }: { params: Promise<unknown> }) =>
  answer(request, async (session) => {
    const { clusterId, connection } = connectionOf(await params);
    return connectionDraft(session, clusterId, connection);
  });
