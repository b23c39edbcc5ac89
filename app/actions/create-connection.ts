'use server';

import { z } from 'zod';
import { armId, parse } from '#app/api/parameters.ts';
import { connectionDraftSchema } from '#lib/connections/draft.ts';
import { type ActionResult, act, type Tokens } from '#lib/portal/act.ts';
import { type CreateOutcome, createConnection as create } from '#lib/portal/create-connection.ts';

const input = z.object({
  clusterId: armId,
  draft: connectionDraftSchema,
});

/** Creates the connection of a draft; see `lib/portal/create-connection.ts`. */
export async function createConnection(
  tokens: Tokens,
  request: z.input<typeof input>,
): Promise<ActionResult<CreateOutcome>> {
  return act('createConnection', tokens, (session) => {
    const { clusterId, draft } = parse(input, request);
    return create(session, clusterId, draft);
  });
}
