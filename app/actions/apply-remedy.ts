'use server';

import { z } from 'zod';
import { armId, parse } from '#app/api/parameters.ts';
import type { OperationHandle } from '#lib/azure/operations.ts';
import { remedySchema } from '#lib/connections/diagnosis/remedy.ts';
import { type ActionResult, act, type Tokens } from '#lib/portal/act.ts';
import { applyRemedy as apply } from '#lib/portal/apply-remedy.ts';

const input = z.object({ clusterId: armId, remedy: remedySchema });

/** Does what a finding proposes; see `lib/portal/apply-remedy.ts`. */
export async function applyRemedy(
  tokens: Tokens,
  request: z.input<typeof input>,
): Promise<ActionResult<OperationHandle | undefined>> {
  return act('applyRemedy', tokens, (session) => {
    const { clusterId, remedy } = parse(input, request);
    return apply(session, clusterId, remedy);
  });
}
