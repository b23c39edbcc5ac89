'use server';

import { z } from 'zod';
import { armId, manifest, parse, resourceRef } from '#app/api/parameters.ts';
import { type ActionResult, act, type Tokens } from '#lib/portal/act.ts';
import { type ApplyOutcome, applyManifests as apply } from '#lib/portal/apply-manifests.ts';

const input = z.object({
  clusterId: armId,
  namespace: resourceRef.shape.namespace,
  yaml: manifest,
  dryRun: z.boolean(),
});

/** Makes the resources of a file of manifests, or lets the cluster try it. */
export async function applyManifests(
  tokens: Tokens,
  request: z.input<typeof input>,
): Promise<ActionResult<ApplyOutcome>> {
  return act('applyManifests', tokens, (session) => {
    const { clusterId, dryRun, ...manifests } = parse(input, request);
    return apply(session, clusterId, manifests, dryRun);
  });
}
