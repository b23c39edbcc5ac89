'use client';

import { useState } from 'react';
import { useActionTokens } from '#components/query/use-action-tokens.ts';
import type { ActionFailure, ActionResult, Tokens } from '#lib/portal/act.ts';

/** A write on its way: running, done with its value, or refused with its reason. */
export function useAction<Request, Value>(
  action: (tokens: Tokens, request: Request) => Promise<ActionResult<Value>>,
) {
  const tokensOf = useActionTokens();
  const [busy, setBusy] = useState(false);
  const [value, setValue] = useState<Value>();
  const [error, setError] = useState<ActionFailure>();
  return {
    busy,
    value,
    error,
    /** @returns the result; a refusal is also kept as `error` */
    async run(request: Request): Promise<ActionResult<Value>> {
      setBusy(true);
      setError(undefined);
      const result = await action(await tokensOf(), request).finally(() => setBusy(false));
      if (result.ok) setValue(result.value);
      else setError(result.error);
      return result;
    },
    clear() {
      setValue(undefined);
      setError(undefined);
    },
  };
}
