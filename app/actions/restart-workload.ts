'use server';

import { z } from 'zod';
import { armId, parse, resourceRef } from '#app/api/parameters.ts';
import { type ActionResult, act, type Tokens } from '#lib/portal/act.ts';
import { restartWorkload as restart } from '#lib/portal/restart-workload.ts';

const input = z.object({
  clusterId: armId,
  ref: resourceRef.extend({ kind: z.enum(['Deployment', 'StatefulSet', 'DaemonSet']) }),
});

/** Replaces the pods of a workload. */
export async function restartWorkload(
  tokens: Tokens,
  request: z.input<typeof input>,
): Promise<ActionResult<void>> {
  return act('restartWorkload', tokens, (session) => {
    const { clusterId, ref } = parse(input, request);
    return restart(session, clusterId, ref);
  });
}
