import type { AccountInfo } from '@azure/msal-browser';

/** Somebody who is signed in. */
export interface Account {
  /** The same in every directory and every session. */
  readonly id: string;
  readonly name: string;
  /** User principal name, `owner@contoso.example`. */
  readonly username: string;
  readonly homeTenantId: string;
}

/** MSAL's account in the portal's terms. */
export function accountOf(info: AccountInfo): Account {
  return {
    id: info.homeAccountId,
    name: info.name || info.username,
    username: info.username,
    homeTenantId: info.tenantId,
  };
}

/** First letters of the first and the last word of a name, at most two: `Olivia Owner` → `OO`. */
export function initialsOf(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const ends = words.length > 1 ? [words.at(0), words.at(-1)] : words;
  return ends.map((word) => word?.charAt(0).toUpperCase() ?? '').join('');
}

/** Accounts of the cache; whoever is known in several directories appears once. */
export function distinctAccounts(infos: readonly AccountInfo[]): Account[] {
  const byId = new Map<string, Account>();
  for (const info of infos) {
    const account = accountOf(info);
    if (!byId.has(account.id)) byId.set(account.id, account);
  }
  return [...byId.values()];
}

/** Where tokens for one directory come from: the configured authority with its tenant replaced. */
export function authorityOf(authority: string, tenantId: string): string {
  return new URL(`/${tenantId}`, authority).href;
}
