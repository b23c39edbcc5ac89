import { z } from 'zod';
import { answer } from '#app/api/answer.ts';
import { clusterOf, linkerName, parse } from '#app/api/parameters.ts';
import { listConfigurationNames } from '#lib/azure/linkers.ts';

export const GET = (request: Request, { params }: { params: Promise<unknown> }) =>
  answer(request, async ({ arm }) => {
    const { connection } = parse(z.object({ connection: linkerName }), await params);
    return { names: await listConfigurationNames(arm, clusterOf(await params), connection) };
  });
