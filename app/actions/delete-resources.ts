'use server';

import { z } from 'zod';
import { armId, parse, resourceRef } from '#app/api/parameters.ts';
import { type ActionResult, act, type Tokens } from '#lib/portal/act.ts';
import { type DeleteResourcesOutcome, deleteResources as remove } from '#lib/portal/delete-resources.ts';

const input = z.object({ clusterId: armId, refs: z.array(resourceRef).max(500) });

/** Deletes Kubernetes resources. */
export async function deleteResources(
  tokens: Tokens,
  request: z.input<typeof input>,
): Promise<ActionResult<DeleteResourcesOutcome>> {
  return act('deleteResources', tokens, (session) => {
    const { clusterId, refs } = parse(input, request);
    return remove(session, clusterId, refs);
  });
}
