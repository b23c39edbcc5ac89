'use server';

import { z } from 'zod';
import { parse, resourceGroup } from '#app/api/parameters.ts';
import { type ManagedIdentity, putIdentity } from '#lib/azure/identities.ts';
import { type ActionResult, act, type Tokens } from '#lib/portal/act.ts';

const input = z.object({
  subscriptionId: z.guid(),
  resourceGroup,
  name: z.string().regex(/^[A-Za-z0-9][-\w]{2,127}$/),
  location: z.string().regex(/^[a-z0-9]+$/),
});

/** Creates a user-assigned managed identity. */
export async function createIdentity(
  tokens: Tokens,
  request: z.input<typeof input>,
): Promise<ActionResult<ManagedIdentity>> {
  return act('createIdentity', tokens, ({ arm }) => putIdentity(arm, parse(input, request)));
}
