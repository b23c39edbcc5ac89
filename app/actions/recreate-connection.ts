'use server';

import { z } from 'zod';
import { armId, linkerName, parse } from '#app/api/parameters.ts';
import type { OperationHandle } from '#lib/azure/operations.ts';
import { putLinkerAgain } from '#lib/azure/put-linker-again.ts';
import { linkerId } from '#lib/connections/connection.ts';
import { type ActionResult, act, type Tokens } from '#lib/portal/act.ts';

const input = z.object({ clusterId: armId, connection: linkerName, secret: z.string().optional() });

/** Puts a connection as it is once more, so that all its steps run again. */
export async function recreateConnection(
  tokens: Tokens,
  request: z.input<typeof input>,
): Promise<ActionResult<OperationHandle | undefined>> {
  return act('recreateConnection', tokens, ({ arm }) => {
    const { clusterId, connection, secret } = parse(input, request);
    return putLinkerAgain(arm, linkerId(clusterId, connection), secret);
  });
}
