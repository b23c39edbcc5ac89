'use server';

import { z } from 'zod';
import { armId, parse, resourceRef } from '#app/api/parameters.ts';
import { type ActionResult, act, type Tokens } from '#lib/portal/act.ts';
import { type RevealedValue, revealSecretKey as reveal } from '#lib/portal/reveal-secret-key.ts';

const input = z.object({
  clusterId: armId,
  secret: resourceRef.omit({ kind: true }),
  key: z.string().regex(/^[-._a-zA-Z0-9]{1,253}$/),
});

/** Reads one value of a Secret. An action and not a read: what it gives is never cached and its address says nothing. */
export async function revealSecretKey(
  tokens: Tokens,
  request: z.input<typeof input>,
): Promise<ActionResult<RevealedValue>> {
  return act('revealSecretKey', tokens, (session) => {
    const { clusterId, secret, key } = parse(input, request);
    return reveal(session, clusterId, secret, key);
  });
}
