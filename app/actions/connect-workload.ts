'use server';

import { z } from 'zod';
import { armId, linkerName, parse, resourceRef } from '#app/api/parameters.ts';
import { type ActionResult, act, type Tokens } from '#lib/portal/act.ts';
import { type ConnectOutcome, connectWorkload as connect } from '#lib/portal/connect-workload.ts';

const input = z.object({
  clusterId: armId,
  connection: linkerName,
  ref: resourceRef,
  leave: z.boolean().default(false),
  dryRun: z.boolean(),
});

/** Makes a workload use a connection or stop using it, or says what that would change. */
export async function connectWorkload(
  tokens: Tokens,
  request: z.input<typeof input>,
): Promise<ActionResult<ConnectOutcome>> {
  return act('connectWorkload', tokens, (session) => {
    const { clusterId, dryRun, ...wish } = parse(input, request);
    return connect(session, clusterId, wish, dryRun);
  });
}
