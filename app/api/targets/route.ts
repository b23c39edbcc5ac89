import { z } from 'zod';
import { answer } from '#app/api/answer.ts';
import { armId, parse, queryOf } from '#app/api/parameters.ts';
import { listResourcesOfType, listSubResources } from '#lib/azure/targets.ts';

const query = z.object({
  type: z.string().regex(/^[\w.]+(\/\w+)+$/),
  subscription: z.guid().optional(),
  parent: armId.optional(),
});

export const GET = (request: Request) =>
  answer(request, async ({ arm }) => {
    const { type, subscription, parent } = parse(query, queryOf(request));
    const resources = parent
      ? await listSubResources(arm, parent, type)
      : await listResourcesOfType(arm, subscription ?? '', type);
    return { resources };
  });
