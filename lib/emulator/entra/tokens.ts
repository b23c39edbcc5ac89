import { createHash, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import type { Persona } from './personas.ts';
import type { SigningKey } from './signing-key.ts';
import { tenant } from './tenant.ts';

/** Seconds that access and id tokens are good for. */
export const tokenLifetime = 3600;

export interface TokenRequest {
  readonly persona: Persona;
  readonly clientId: string;
  /** `http://127.0.0.1:4100/entra/{tenant}/v2.0` */
  readonly issuer: string;
}

/** Issues an access token with the claims that Entra sends. */
export function issueAccessToken(
  key: SigningKey,
  { persona, clientId, issuer, audience }: TokenRequest & { audience: string },
): Promise<string> {
  return sign(key, issuer, audience, {
    ...personClaims(persona),
    appid: clientId,
    azp: clientId,
    appidacr: '0',
    idtyp: 'user',
    scp: 'user_impersonation',
    sub: pairwiseSubject(persona, audience),
    unique_name: persona.upn,
    uti: randomUUID(),
    ver: '1.0',
  });
}

/** Issues the id token of a sign-in; the nonce is the client's own. */
export function issueIdToken(
  key: SigningKey,
  { persona, clientId, issuer, nonce }: TokenRequest & { nonce: string | undefined },
): Promise<string> {
  return sign(key, issuer, clientId, {
    ...personClaims(persona),
    sub: pairwiseSubject(persona, clientId),
    email: persona.upn,
    ver: '2.0',
    ...(nonce === undefined ? {} : { nonce }),
  });
}

/** The account's identity that MSAL builds its account id from. */
export function clientInfo(persona: Persona): string {
  return Buffer.from(JSON.stringify({ uid: persona.objectId, utid: tenant.id })).toString('base64url');
}

function personClaims(persona: Persona) {
  return {
    tid: tenant.id,
    oid: persona.objectId,
    upn: persona.upn,
    preferred_username: persona.upn,
    name: persona.displayName,
  };
}

/** Entra's subject differs from application to application. */
function pairwiseSubject(persona: Persona, audience: string): string {
  return createHash('sha256').update(`${persona.objectId}|${audience}`).digest('base64url');
}

function sign(key: SigningKey, issuer: string, audience: string, claims: Record<string, unknown>) {
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key.keyId })
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt()
    .setNotBefore('0s')
    .setExpirationTime(`${tokenLifetime}s`)
    .sign(key.privateKey);
}
