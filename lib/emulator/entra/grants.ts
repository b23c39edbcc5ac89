import { randomBytes } from 'node:crypto';
import type { Store } from '../store.ts';

/** What an authorisation code stands for until it is redeemed. */
interface AuthorizationCode {
  readonly personaId: string;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly nonce?: string;
  readonly codeChallenge: string;
  readonly expiresAt: number;
}

/** A refresh token is good for every resource, and for the client that got it. */
interface RefreshGrant {
  readonly personaId: string;
  readonly clientId: string;
}

export interface Grants {
  issueCode(code: Omit<AuthorizationCode, 'expiresAt'>): string;
  /** Takes the code out: a second use finds nothing. */
  redeemCode(value: string): AuthorizationCode | undefined;
  issueRefreshToken(grant: RefreshGrant): string;
  refreshGrant(token: string): RefreshGrant | undefined;
  /** @returns the value of the session cookie */
  openSession(personaIds: readonly string[]): string;
  /** Personas signed in under a session cookie, the last one first. */
  session(cookie: string | undefined): readonly string[];
  closeSession(cookie: string): void;
}

const codeLifetimeMs = 10 * 60_000;

/** Codes live in memory; sessions and refresh tokens are kept, so a restart signs nobody out. */
export function openGrants(store: Store): Grants {
  const codes = new Map<string, AuthorizationCode>();
  const refreshTokens = store.collection<RefreshGrant>('entra.refresh-tokens');
  const sessions = store.collection<readonly string[]>('entra.sessions');
  return {
    issueCode(code) {
      const value = secret('1.');
      codes.set(value, { ...code, expiresAt: Date.now() + codeLifetimeMs });
      return value;
    },
    redeemCode(value) {
      const code = codes.get(value);
      codes.delete(value);
      return code && code.expiresAt > Date.now() ? code : undefined;
    },
    issueRefreshToken(grant) {
      const token = secret('1.r.');
      refreshTokens.set(token, grant);
      return token;
    },
    refreshGrant: (token) => refreshTokens.get(token),
    openSession(personaIds) {
      const cookie = secret('');
      sessions.set(cookie, personaIds);
      return cookie;
    },
    session: (cookie) => (cookie ? (sessions.get(cookie) ?? []) : []),
    closeSession: (cookie) => void sessions.delete(cookie),
  };
}

const secret = (prefix: string): string => prefix + randomBytes(32).toString('base64url');
