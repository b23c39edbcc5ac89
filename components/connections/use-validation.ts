'use client';

import { useState } from 'react';
import { fetchApi } from '#components/query/fetch-api.ts';
import { PortalError } from '#components/query/portal-error.ts';
import { useActionTokens } from '#components/query/use-action-tokens.ts';
import { operationAnswer, validationAnswer } from '#lib/portal/answers.ts';
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
  const [validation, setValidation] = useState<{ connection: string; state: Validation }>();

  async function result(connection: string): Promise<Validation> {
    const tokens = await tokensOf();
    const started = await validateConnection(tokens, { clusterId, connection });
    if (!started.ok) return { kind: 'failed', error: started.error };
    const url = started.value?.url;
    if (!url) return { kind: 'done', rows: [] };
    for (;;) {
      const headers = { 'x-operation-url': url };
      const status = await fetchApi({
        path: '/api/operation',
        schema: operationAnswer,
        token: tokens.arm,
        headers,
      });
      if (status.outcome === 'failed') {
        return { kind: 'failed', error: status.error ?? { code: status.status, message: '' } };
      }
      if (status.outcome === 'succeeded') return { kind: 'done', rows: rowsOf(status.properties) };
      await new Promise((resolve) => setTimeout(resolve, (status.retryAfter ?? 1) * 1000));
    }
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
