import { z } from 'zod';
import { answer } from '#app/api/answer.ts';
import { armId, parse, queryOf } from '#app/api/parameters.ts';
import { listPermissions } from '#lib/azure/permissions.ts';

export const GET = (request: Request) =>
  answer(request, async ({ arm }) => {
    const { scope } = parse(z.object({ scope: armId }), queryOf(request));
    return { grants: await listPermissions(arm, scope) };
  });
