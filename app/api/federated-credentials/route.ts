import { z } from 'zod';
import { answer } from '#app/api/answer.ts';
import { armId, parse, queryOf } from '#app/api/parameters.ts';
import { listFederatedCredentials } from '#lib/azure/identities.ts';

export const GET = (request: Request) =>
  answer(request, async ({ arm }) => {
    const { identity } = parse(z.object({ identity: armId }), queryOf(request));
    return { credentials: await listFederatedCredentials(arm, identity) };
  });
