'use server';

import { z } from 'zod';
import { armId, manifest, parse, resourceRef } from '#app/api/parameters.ts';
import { type ActionResult, act, type Tokens } from '#lib/portal/act.ts';
import { type EditOutcome, editResource as edit } from '#lib/portal/edit-resource.ts';

const input = z.object({
  clusterId: armId,
  ref: resourceRef,
  yaml: manifest,
  base: manifest,
  dryRun: z.boolean(),
});

/** Replaces a Kubernetes resource by an edited manifest, or says what that would make of it. */
export async function editResource(
  tokens: Tokens,
  request: z.input<typeof input>,
): Promise<ActionResult<EditOutcome>> {
  return act('editResource', tokens, (session) => {
    const { clusterId, ref, yaml, base, dryRun } = parse(input, request);
    return edit(session, clusterId, ref, { yaml, base }, dryRun);
  });
}
