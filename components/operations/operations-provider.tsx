'use client';

import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { thrownFailure } from '#components/query/thrown-failure.ts';
import { useAccessTokens } from '#components/sign-in/use-access-tokens.ts';
import { failureOf } from '#lib/failures/failure.ts';
import type { ActionFailure } from '#lib/portal/act.ts';
import { awaitOperation, operationError } from './await-operation.ts';
import { type FollowedOperation, keepOperations, restoreOperations } from './followed-operation.ts';

export interface StartedOperation {
  readonly kind: FollowedOperation['kind'];
  readonly clusterId: string;
  readonly connection: string;
  readonly url: string | undefined;
}

export interface Operations {
  /** Newest first. */
  readonly list: readonly FollowedOperation[];
  /** Follows an operation to its end, whatever page is open. Resolves with what went wrong, or nothing. */
  follow(operation: StartedOperation): Promise<ActionFailure | undefined>;
  /** Notes a write that Azure refused at once, so that its reason is not lost. */
  refused(operation: Omit<StartedOperation, 'url'>, failure: ActionFailure): void;
  /** Marks all as seen. */
  read(): void;
  dismiss(id: string): void;
}

export const OperationsContext = createContext<Operations | undefined>(undefined);

/** Follows all running operations for as long as the portal is open, and reads again what they changed. */
export function OperationsProvider({ children }: { children: ReactNode }) {
  const [list, setList] = useState<readonly FollowedOperation[]>([]);
  const tokens = useAccessTokens();
  const queries = useQueryClient();
  const followed = useRef(new Set<string>());

  const update = useCallback(
    (change: (current: readonly FollowedOperation[]) => readonly FollowedOperation[]) => {
      setList((current) => {
        const next = change(current);
        keepOperations(next);
        return next;
      });
    },
    [],
  );

  const run = useCallback(
    async (operation: FollowedOperation): Promise<ActionFailure | undefined> => {
      followed.current.add(operation.id);
      const failure = await toItsEnd(operation, tokens.arm).catch((error: unknown) =>
        thrownFailure(error, `${operation.kind} ${operation.connection}`),
      );
      update((current) =>
        current.map((one) =>
          one.id === operation.id
            ? {
                ...one,
                outcome: failure ? 'failed' : 'succeeded',
                endedAt: Date.now(),
                ...(failure && { error: failureOf(failure) }),
              }
            : one,
        ),
      );
      await queries.invalidateQueries();
      return failure;
    },
    [queries, tokens, update],
  );

  useEffect(() => {
    const kept = restoreOperations();
    setList(kept);
    for (const operation of kept) {
      if (operation.outcome === 'running' && !followed.current.has(operation.id)) void run(operation);
    }
  }, [run]);

  const operations = useMemo(
    (): Operations => ({
      list,
      follow(started) {
        const operation: FollowedOperation = {
          ...started,
          id: crypto.randomUUID(),
          startedAt: Date.now(),
          outcome: 'running',
          seen: false,
        };
        update((current) => [operation, ...current]);
        return run(operation);
      },
      refused(attempted, failure) {
        const now = Date.now();
        const operation: FollowedOperation = {
          ...attempted,
          id: crypto.randomUUID(),
          startedAt: now,
          endedAt: now,
          outcome: 'failed',
          error: failureOf(failure),
          seen: false,
        };
        update((current) => [operation, ...current]);
      },
      read: () => update((current) => current.map((one) => ({ ...one, seen: true }))),
      dismiss: (id) => update((current) => current.filter((one) => one.id !== id)),
    }),
    [list, run, update],
  );
  return <OperationsContext.Provider value={operations}>{children}</OperationsContext.Provider>;
}

/** @returns what went wrong, or nothing */
async function toItsEnd(
  { kind, connection, url, startedAt }: FollowedOperation,
  token: () => Promise<string>,
): Promise<ActionFailure | undefined> {
  if (!url) return undefined;
  const status = await awaitOperation(url, token, startedAt, { patient: true });
  if (status.outcome === 'succeeded') return undefined;
  return { ...operationError(status), status: 200, attempted: `${kind} ${connection}` };
}
