'use server';

import { z } from 'zod';
import { armId, linkerName, parse } from '#app/api/parameters.ts';
import { type ActionResult, act, type Tokens } from '#lib/portal/act.ts';
import { type DeleteOutcome, deleteConnection as remove } from '#lib/portal/delete-connection.ts';

const input = z.object({
  clusterId: armId,
  connection: linkerName,
  resources: z.array(
    z.object({
      kind: z.enum(['Secret', 'ServiceAccount']),
      namespace: z.string().regex(/^[-a-z0-9]{1,63}$/),
      name: z.string().regex(/^[-.a-z0-9]{1,253}$/),
    }),
  ),
});

/** Deletes a connection and the Kubernetes resources that were chosen with it. */
export async function deleteConnection(
  tokens: Tokens,
  request: z.input<typeof input>,
): Promise<ActionResult<DeleteOutcome>> {
  return act(tokens, (session) => {
    const { clusterId, connection, resources } = parse(input, request);
    return remove(session, clusterId, connection, resources);
  });
}
