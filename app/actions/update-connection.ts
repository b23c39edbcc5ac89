'use server';

import { z } from 'zod';
import { armId, linkerName, parse } from '#app/api/parameters.ts';
import { connectionDraftSchema } from '#lib/connections/draft.ts';
import { type ActionResult, act, type Tokens } from '#lib/portal/act.ts';
import { type UpdateOutcome, updateConnection as update } from '#lib/portal/update-connection.ts';

const input = z.object({
  clusterId: armId,
  connection: linkerName,
  version: z.string().max(200),
  draft: connectionDraftSchema,
});

/** Changes a connection; see `lib/portal/update-connection.ts`. */
export async function updateConnection(
  tokens: Tokens,
  request: z.input<typeof input>,
): Promise<ActionResult<UpdateOutcome>> {
  return act('updateConnection', tokens, (session) => {
    const { clusterId, ...edit } = parse(input, request);
    return update(session, clusterId, edit);
  });
}
