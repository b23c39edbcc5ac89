'use server';

import { z } from 'zod';
import { armId, parse, resourceRef } from '#app/api/parameters.ts';
import { type ActionResult, act, type Tokens } from '#lib/portal/act.ts';
import { adoptResource as adopt } from '#lib/portal/adopt-resource.ts';

const input = z.object({
  clusterId: armId,
  ref: resourceRef.extend({ kind: z.enum(['Secret', 'ServiceAccount']) }),
  adoption: z.enum(['keep', 'release', 'connect']),
});

/** Says what is to become of a resource whose connection is gone. */
export async function adoptResource(
  tokens: Tokens,
  request: z.input<typeof input>,
): Promise<ActionResult<void>> {
  return act('adoptResource', tokens, (session) => {
    const { clusterId, ref, adoption } = parse(input, request);
    return adopt(session, clusterId, ref, adoption);
  });
}
