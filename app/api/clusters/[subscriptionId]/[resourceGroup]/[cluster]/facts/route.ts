import { z } from 'zod';
import { answer } from '#app/api/answer.ts';
import { armId, clusterOf, parse, queryOf } from '#app/api/parameters.ts';
import { clusterFacts } from '#lib/portal/cluster-facts.ts';

export const GET = (request: Request, { params }: { params: Promise<unknown> }) =>
  answer(request, async (session) => {
    const { identity } = parse(z.object({ identity: armId.optional() }), queryOf(request));
    return clusterFacts(session, clusterOf(await params), identity);
  });
