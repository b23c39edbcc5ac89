'use client';

import { useRef, useState } from 'react';
import { awaitOperation, operationError } from '#components/operations/await-operation.ts';
import { PortalError } from '#components/query/portal-error.ts';
import { useAct } from '#components/query/use-act.ts';
import { useAccessTokens } from '#components/sign-in/use-access-tokens.ts';
import type { Failure } from '#lib/failures/failure.ts';
import { worded } from '#lib/failures/words.ts';
import { validationAnswer } from '#lib/portal/answers.ts';
import { useConnectionActions } from './connection-actions.tsx';

export type Validation =
  | { readonly kind: 'running' }
  | { readonly kind: 'failed'; readonly error: Failure }
  | {
      readonly kind: 'done';
      readonly rows: readonly { name: string; result: string; message: string | undefined }[];
    };

/** A validation is over in seconds; whoever waits for it is told when it is not. */
const longestMs = 3 * 60_000;

/** Runs Azure's validation of one connection to its end. */
export function useValidation(clusterId: string) {
  const { validateConnection } = useConnectionActions();
  const act = useAct();
  const { arm } = useAccessTokens();
  // The panel is loaded on demand, and what is shown waits for it; a second press does not.
  const running = useRef(false);
  const [validation, setValidation] = useState<{ connection: string; state: Validation }>();

  async function result(connection: string): Promise<Validation> {
    const started = await act(validateConnection, { clusterId, connection });
    if (!started.ok) return { kind: 'failed', error: started.error };
    const status = await awaitOperation(started.value.url, arm, Date.now(), { longestMs });
    return status.outcome === 'failed'
      ? { kind: 'failed', error: operationError(status) }
      : reportOf(status.properties);
  }

  const start = async (connection: string) => {
    if (running.current) return;
    running.current = true;
    setValidation({ connection, state: { kind: 'running' } });
    const state = await result(connection).catch((error: unknown): Validation => {
      if (!(error instanceof PortalError)) throw error;
      return { kind: 'failed', error };
    });
    running.current = false;
    setValidation({ connection, state });
  };
  return { validation, start, clear: () => setValidation(undefined) };
}

function reportOf(properties: unknown): Validation {
  const report = validationAnswer.safeParse(properties);
  if (!report.success) {
    return { kind: 'failed', error: { code: 'UnexpectedAnswer', ...worded('noReport') } };
  }
  const rows = (report.data.validationDetail ?? []).map(({ name, result, description, errorMessage }) => ({
    name,
    result,
    message: errorMessage ?? description ?? undefined,
  }));
  return { kind: 'done', rows };
}
