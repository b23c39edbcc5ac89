import { errors, jwtVerify } from 'jose';
import { z } from 'zod';
import type { Caller } from './caller.ts';
import type { SigningKey } from './signing-key.ts';
import { tenant } from './tenant.ts';

const claims = z.object({
  aud: z.string(),
  tid: z.string(),
  oid: z.string(),
  upn: z.string(),
});

/** Outcome of reading a bearer token: who it is, or why it is refused. */
export type TokenVerdict =
  | { readonly caller: Caller }
  | { readonly refused: 'malformed' | 'signature' | 'tenant' }
  | { readonly refused: 'expired'; readonly expiredAt: Date }
  | { readonly refused: 'audience'; readonly audience: string };

/** Checks signature, expiry, audience and tenant of an access token. */
export async function verifyToken(
  key: SigningKey,
  token: string,
  audiences: readonly string[],
): Promise<TokenVerdict> {
  try {
    const { payload } = await jwtVerify(token, key.publicKey, { algorithms: ['RS256'] });
    const parsed = claims.safeParse(payload);
    if (!parsed.success) return { refused: 'malformed' };
    const { aud, tid, oid, upn } = parsed.data;
    if (!audiences.includes(aud)) return { refused: 'audience', audience: aud };
    if (tid !== tenant.id) return { refused: 'tenant' };
    return { caller: { objectId: oid, name: upn, tenantId: tid } };
  } catch (error) {
    if (error instanceof errors.JWTExpired) {
      return { refused: 'expired', expiredAt: new Date((error.payload.exp ?? 0) * 1000) };
    }
    if (error instanceof errors.JWSSignatureVerificationFailed) return { refused: 'signature' };
    if (error instanceof errors.JOSEError) return { refused: 'malformed' };
    throw error;
  }
}
