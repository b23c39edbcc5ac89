'use server';

import { z } from 'zod';
import { armId, parse } from '#app/api/parameters.ts';
import type { OperationHandle } from '#lib/azure/operations.ts';
import { connectionDraftSchema } from '#lib/connections/draft.ts';
import { type ActionResult, act, type Tokens } from '#lib/portal/act.ts';
import { previewConnection as preview } from '#lib/portal/preview-connection.ts';

const input = z.object({ clusterId: armId, draft: connectionDraftSchema });

/** Starts a dry run of a draft: Azure says what it would do, and does nothing. */
export async function previewConnection(
  tokens: Tokens,
  request: z.input<typeof input>,
): Promise<ActionResult<{ name: string; operation: OperationHandle | undefined } | undefined>> {
  return act('previewConnection', tokens, (session) => {
    const { clusterId, draft } = parse(input, request);
    return preview(session, clusterId, draft);
  });
}
