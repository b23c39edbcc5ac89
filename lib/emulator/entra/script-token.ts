import { armAudiences } from './audience.ts';
import { issuerAt } from './discovery.ts';
import { findPersona } from './personas.ts';
import type { SigningKey } from './signing-key.ts';
import { issueAccessToken, tokenLifetime } from './tokens.ts';

/** Application id that tokens for scripts carry: the one of Azure's command line. */
const scriptClient = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';

/**
 * An access token without a sign-in, for scripts and tests.
 * @returns the token, and when it expires in seconds since 1970
 */
export async function scriptToken(
  key: SigningKey,
  { user, audience = armAudiences[2] }: { user: string; audience?: string | undefined },
  origin: string,
): Promise<{ access_token: string; expires_on: number }> {
  const persona = findPersona(user);
  if (!persona) throw new TypeError(`There is no persona ${user}.`);
  return {
    access_token: await issueAccessToken(key, {
      persona,
      clientId: scriptClient,
      issuer: issuerAt(origin),
      audience,
    }),
    expires_on: Math.floor(Date.now() / 1000) + tokenLifetime,
  };
}
