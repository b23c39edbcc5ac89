'use server';

import { z } from 'zod';
import { armId, parse } from '#app/api/parameters.ts';
import { deleteFederatedCredential, putFederatedCredential } from '#lib/azure/identities.ts';
import { type ActionResult, act, type Tokens } from '#lib/portal/act.ts';

const input = z.object({
  change: z.enum(['delete', 'restore']),
  identityId: armId,
  credential: z.object({
    name: z.string().regex(/^[A-Za-z0-9][-\w]{2,119}$/),
    issuer: z.url().max(600),
    subject: z.string().max(600),
  }),
});

/** Deletes a federated credential, or puts back one that was deleted: there is no secret in it. */
export async function changeFederatedCredential(
  tokens: Tokens,
  request: z.input<typeof input>,
): Promise<ActionResult<void>> {
  return act('changeFederatedCredential', tokens, ({ arm }) => {
    const { change, identityId, credential } = parse(input, request);
    return change === 'delete'
      ? deleteFederatedCredential(arm, identityId, credential.name)
      : putFederatedCredential(arm, identityId, credential);
  });
}
