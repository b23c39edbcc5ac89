import { answer } from '#app/api/answer.ts';
import { clusterOf } from '#app/api/parameters.ts';
import { gatherEvidence } from '#lib/portal/evidence/gather-evidence.ts';

export const GET = (request: Request, { params }: { params: Promise<unknown> }) =>
  answer(request, async (session) => gatherEvidence(session, clusterOf(await params)));
