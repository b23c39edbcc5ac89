'use client';

import { useState } from 'react';
import { awaitOperation, operationError } from '#components/operations/await-operation.ts';
import { PortalError } from '#components/query/portal-error.ts';
import { useActionTokens } from '#components/query/use-action-tokens.ts';
import { useAccessTokens } from '#components/sign-in/use-access-tokens.ts';
import { validationAnswer } from '#lib/portal/answers.ts';
import { useConnectionActions } from './connection-actions.tsx';

export type Validation =
  | { readonly kind: 'running' }
  | {
      readonly kind: 'failed';
      readonly error: { code: string; message: string; correlationId?: string | undefined };
    }
  | {
      readonly kind: 'done';
      readonly rows: readonly { name: string; result: string; message: string | undefined }[];
    };

/** Runs Azure's validation of one connection to its end. */
export function useValidation(clusterId: string) {
  const { validateConnection } = useConnectionActions();
  const tokensOf = useActionTokens();
  const { arm } = useAccessTokens();
  const [validation, setValidation] = useState<{ connection: string; state: Validation }>();

  async function result(connection: string): Promise<Validation> {
    const started = await validateConnection(await tokensOf(), { clusterId, connection });
    if (!started.ok) return { kind: 'failed', error: started.error };
    const url = started.value?.url;
    if (!url) return { kind: 'done', rows: [] };
    const status = await awaitOperation(url, arm, Date.now());
    return status.outcome === 'failed'
      ? { kind: 'failed', error: operationError(status) }
      : { kind: 'done', rows: rowsOf(status.properties) };
  }

  const start = async (connection: string) => {
    setValidation({ connection, state: { kind: 'running' } });
    const state = await result(connection).catch((error: unknown): Validation => {
      if (!(error instanceof PortalError)) throw error;
      return { kind: 'failed', error };
    });
    setValidation({ connection, state });
  };
  return { validation, start, clear: () => setValidation(undefined) };
}

function rowsOf(properties: unknown) {
  const report = validationAnswer.safeParse(properties);
  if (!report.success) return [];
  return (report.data.validationDetail ?? []).map(({ name, result, description, errorMessage }) => ({
    name,
    result,
    message: errorMessage ?? description ?? undefined,
  }));
}
