'use server';

import { z } from 'zod';
import { armId, parse } from '#app/api/parameters.ts';
import type { ConnectionDraft } from '#lib/connections/draft.ts';
import { type ActionResult, act, type Tokens } from '#lib/portal/act.ts';
import { importConnections as read } from '#lib/portal/import-connections.ts';

const input = z.object({ clusterId: armId, text: z.string().max(500_000) });

/** Reads an export as drafts. Nothing is made; the text may hold secrets, so it does not travel in an address. */
export async function importConnections(
  tokens: Tokens,
  request: z.input<typeof input>,
): Promise<ActionResult<ConnectionDraft[]>> {
  return act('importConnections', tokens, (session) => {
    const { clusterId, text } = parse(input, request);
    return read(session, clusterId, text);
  });
}
