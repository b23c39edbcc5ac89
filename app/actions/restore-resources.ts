'use server';

import { z } from 'zod';
import { armId, parse } from '#app/api/parameters.ts';
import { type ActionResult, act, type Tokens } from '#lib/portal/act.ts';
import { restoreResources as restore } from '#lib/portal/restore-resources.ts';

const input = z.object({ clusterId: armId, undo: z.string() });

/** Puts back what was deleted. */
export async function restoreResources(
  tokens: Tokens,
  request: z.input<typeof input>,
): Promise<ActionResult<void>> {
  return act('restoreResources', tokens, (session) => {
    const { clusterId, undo } = parse(input, request);
    return restore(session, clusterId, undo);
  });
}
