import { z } from 'zod';
import { answer } from '#app/api/answer.ts';
import { clusterOf, linkerName, parse } from '#app/api/parameters.ts';
import { connectionResources } from '#lib/portal/connection-resources.ts';

export const GET = (request: Request, { params }: { params: Promise<unknown> }) =>
  answer(request, async (session) => {
    const { connection } = parse(z.object({ connection: linkerName }), await params);
    return { resources: await connectionResources(session, clusterOf(await params), connection) };
  });
