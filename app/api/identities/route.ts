import { z } from 'zod';
import { answer } from '#app/api/answer.ts';
import { parse, queryOf } from '#app/api/parameters.ts';
import { listIdentities } from '#lib/azure/identities.ts';

export const GET = (request: Request) =>
  answer(request, async ({ arm }) => {
    const { subscription } = parse(z.object({ subscription: z.guid() }), queryOf(request));
    return { identities: await listIdentities(arm, subscription) };
  });
