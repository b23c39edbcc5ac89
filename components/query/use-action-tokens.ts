'use client';

import { useCallback } from 'react';
import { useAccessTokens } from '#components/sign-in/use-access-tokens.ts';
import type { Tokens } from '#lib/portal/act.ts';

/** The tokens that a write sends along, fetched at the moment they are needed. */
export function useActionTokens(): () => Promise<Tokens> {
  const tokens = useAccessTokens();
  return useCallback(async () => {
    const [arm, kubernetes] = await Promise.all([tokens.arm(), tokens.kubernetes()]);
    return { arm, kubernetes };
  }, [tokens]);
}
