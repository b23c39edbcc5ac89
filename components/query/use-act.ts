'use client';

import { useCallback } from 'react';
import { useAccessTokens } from '#components/sign-in/use-access-tokens.ts';
import type { ActionResult, Tokens } from '#lib/portal/act.ts';
import { thrownFailure } from './thrown-failure.ts';

/** Runs a write with the tokens that it takes. It never rejects: what went wrong on the way is a refusal too. */
export type Act = <Request, Value>(
  action: (tokens: Tokens, request: Request) => Promise<ActionResult<Value>>,
  request: Request,
) => Promise<ActionResult<Value>>;

/** The one way in which the browser calls a server action: tokens are fetched at the moment they are needed. */
export function useAct(): Act {
  const tokens = useAccessTokens();
  return useCallback(
    async (action, request) => {
      try {
        const [arm, kubernetes] = await Promise.all([tokens.arm(), tokens.kubernetes()]);
        return await action({ arm, kubernetes }, request);
      } catch (error) {
        return { ok: false, error: thrownFailure(error, 'write') };
      }
    },
    [tokens],
  );
}
