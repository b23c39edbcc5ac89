import { answer } from '#app/api/answer.ts';
import { resourceOf } from '#app/api/parameters.ts';
import { resourceDetails } from '#lib/portal/resource-details.ts';

export const GET = (request: Request, { params }: { params: Promise<unknown> }) =>
  answer(request, async (session) => {
    const { clusterId, ref } = resourceOf(await params);
    return resourceDetails(session, clusterId, ref);
  });
