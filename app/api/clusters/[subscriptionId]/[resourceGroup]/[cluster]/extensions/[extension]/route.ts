import { z } from 'zod';
import { answer } from '#app/api/answer.ts';
import { clusterOf, linkerName, parse } from '#app/api/parameters.ts';
import { getExtension } from '#lib/azure/extensions.ts';

export const GET = (request: Request, { params }: { params: Promise<unknown> }) =>
  answer(request, async ({ arm }) => {
    const { extension } = parse(z.object({ extension: linkerName }), await params);
    return getExtension(arm, clusterOf(await params), extension);
  });
