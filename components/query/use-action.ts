'use client';

import { useState } from 'react';
import { useAct } from '#components/query/use-act.ts';
import type { ActionFailure, ActionResult, Tokens } from '#lib/portal/act.ts';

/** A write on its way: running, done with its value, or refused with its reason. */
export function useAction<Request, Value>(
  action: (tokens: Tokens, request: Request) => Promise<ActionResult<Value>>,
) {
  const act = useAct();
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
      const result = await act(action, request);
      setBusy(false);
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
