'use client';

import { createContext } from 'react';
import type { Account } from '#lib/auth/account.ts';

export interface AccountSession {
  /** `loading` until the browser's cache has been read. */
  readonly status: 'loading' | 'signedOut' | 'signedIn';
  readonly account: Account | undefined;
  readonly accounts: readonly Account[];
  /** Tenant id of the directory that Azure is asked in. */
  readonly directory: string | undefined;
  /** Who reads, and where: part of every cache key. Empty when nobody is signed in. */
  readonly scope: string;
  /** No token can be had without a new sign-in. */
  readonly ended: boolean;
  /** Why the last attempt to sign in failed, in the words of whoever refused it. */
  readonly problem: string | undefined;
  /** Leaves for the sign-in page and comes back to the page that is open now. */
  signIn(): Promise<void>;
  addAccount(): Promise<void>;
  switchAccount(id: string): void;
  switchDirectory(tenantId: string): void;
  signOut(): Promise<void>;
  /** A token, from the cache or renewed silently. */
  token(audience: Audience): Promise<string>;
}

export type Audience = 'arm' | 'kubernetes';

export const AccountContext = createContext<AccountSession | undefined>(undefined);
