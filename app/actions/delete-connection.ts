'use server';

import { z } from 'zod';
import { armId, linkerName, namespaceName, objectName, parse } from '#app/api/parameters.ts';
import { type ActionResult, act, type Tokens } from '#lib/portal/act.ts';
import { type DeleteOutcome, deleteConnection as remove } from '#lib/portal/delete-connection.ts';

const input = z.object({
  clusterId: armId,
  connection: linkerName,
  removals: z.array(
    z.discriminatedUnion('kind', [
      z.object({
        kind: z.enum(['Secret', 'ServiceAccount', 'SecretProviderClass']),
        namespace: namespaceName,
        name: objectName,
      }),
      z.object({
        kind: z.literal('FederatedCredential'),
        identityId: armId,
        name: z.string().regex(/^[A-Za-z0-9][-\w]{2,119}$/),
      }),
    ]),
  ),
});

/** Deletes a connection and what was chosen to go with it. */
export async function deleteConnection(
  tokens: Tokens,
  request: z.input<typeof input>,
): Promise<ActionResult<DeleteOutcome>> {
  return act('deleteConnection', tokens, (session) => {
    const { clusterId, connection, removals } = parse(input, request);
    return remove(session, clusterId, connection, removals);
  });
}
