import { z } from 'zod';
import { answer } from '#app/api/answer.ts';
import { armId, clusterOf, namespaceName, parse, queryOf } from '#app/api/parameters.ts';
import { clusterFacts } from '#lib/portal/cluster-facts.ts';

const query = z.object({
  identity: armId.optional(),
  principal: z.guid().optional(),
  csi: z.literal('true').optional(),
  target: armId.optional(),
  namespace: namespaceName,
});

export const GET = (request: Request, { params }: { params: Promise<unknown> }) =>
  answer(request, async (session) => {
    const { csi, ...chosen } = parse(query, queryOf(request));
    return clusterFacts(session, clusterOf(await params), { ...chosen, csi: csi !== undefined });
  });
