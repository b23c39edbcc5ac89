'use client';

import { use } from 'react';
import { AccountContext, type AccountSession } from './account-context.ts';

/** Who is signed in, and what the account menu can do about it. */
export function useAccount(): AccountSession {
  const session = use(AccountContext);
  if (!session) throw new Error('useAccount needs an AccountProvider above it');
  return session;
}
