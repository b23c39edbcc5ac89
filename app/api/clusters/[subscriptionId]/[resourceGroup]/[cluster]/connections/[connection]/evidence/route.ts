import { answer } from '#app/api/answer.ts';
import { connectionOf } from '#app/api/parameters.ts';
import { gatherEvidence } from '#lib/portal/evidence/gather-evidence.ts';

export const GET = (request: Request, { params }: { params: Promise<unknown> }) =>
  answer(request, async (session) => {
    const { clusterId, connection } = connectionOf(await params);
    return gatherEvidence(session, clusterId, connection);
  });
