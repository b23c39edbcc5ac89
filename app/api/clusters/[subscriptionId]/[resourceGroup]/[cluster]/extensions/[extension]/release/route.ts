import { z } from 'zod';
import { answer } from '#app/api/answer.ts';
import { clusterOf, linkerName, parse } from '#app/api/parameters.ts';
import { extensionRelease } from '#lib/portal/extension-release.ts';

export const GET = (request: Request, { params }: { params: Promise<unknown> }) =>
  answer(request, async (session) => {
    const { extension } = parse(z.object({ extension: linkerName }), await params);
    return extensionRelease(session, clusterOf(await params), extension);
  });
