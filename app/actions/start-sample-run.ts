'use server';

import { z } from 'zod';
import { armId, linkerName, parse } from '#app/api/parameters.ts';
import type { ResourceRef } from '#lib/connections/relations/cluster-resource.ts';
import { type ActionResult, act, type Tokens } from '#lib/portal/act.ts';
import { startSampleRun as start } from '#lib/portal/sample-run.ts';

const input = z.object({ clusterId: armId, connection: linkerName });

/** Runs the sample Job of a connection in the cluster. */
export async function startSampleRun(
  tokens: Tokens,
  request: z.input<typeof input>,
): Promise<ActionResult<ResourceRef>> {
  return act('startSampleRun', tokens, (session) => {
    const { clusterId, connection } = parse(input, request);
    return start(session, clusterId, connection, crypto.randomUUID().slice(0, 5));
  });
}
