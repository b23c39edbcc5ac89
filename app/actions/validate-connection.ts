'use server';

import { z } from 'zod';
import { armId, linkerName, parse } from '#app/api/parameters.ts';
import { validateLinker } from '#lib/azure/linkers.ts';
import type { OperationHandle } from '#lib/azure/operations.ts';
import { type ActionResult, act, type Tokens } from '#lib/portal/act.ts';

const input = z.object({ clusterId: armId, connection: linkerName });

/** Starts Azure's own validation of a connection. */
export async function validateConnection(
  tokens: Tokens,
  request: z.input<typeof input>,
): Promise<ActionResult<OperationHandle>> {
  return act('validateConnection', tokens, ({ arm }) => {
    const { clusterId, connection } = parse(input, request);
    return validateLinker(arm, clusterId, connection);
  });
}
