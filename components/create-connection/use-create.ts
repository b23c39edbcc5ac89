'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useOperations } from '#components/operations/use-operations.ts';
import { useAct } from '#components/query/use-act.ts';
import type { DraftIssue } from '#lib/connections/check-draft.ts';
import type { ConnectionDraft } from '#lib/connections/draft.ts';
import type { ActionFailure } from '#lib/portal/act.ts';
import { clusterPage } from '#lib/portal/cluster-api.ts';
import { forgetDraft } from './draft-storage.ts';
import { useWizardActions } from './wizard-actions.tsx';

export interface Create {
  readonly busy: boolean;
  /** Set while the first half of a Kafka connection is on its way. */
  readonly halfway: boolean;
  readonly error: ActionFailure | undefined;
  start(): void;
}

/** After these nobody knows whether Azure was reached. */
const lostAnswers: readonly string[] = ['Unreachable', 'Timeout', 'Interrupted', 'UnexpectedAnswer'];

/**
 * Creates the draft's connection, or changes the one that it is about, and goes to its page, where the progress is followed. A
 * connection that was changed meanwhile is read again and left as it is.
 */
export function useCreate({
  clusterId,
  draft,
  draftKey,
  editing,
  next,
  onRefused,
  onChanged,
}: {
  clusterId: string;
  draft: ConnectionDraft;
  draftKey: string;
  editing: { connection: string; version: string } | undefined;
  next: { connection: string; query: string } | undefined;
  onRefused: (issues: readonly DraftIssue[]) => void;
  /** Somebody else changed the connection meanwhile; what it has become is on its way. */
  onChanged: () => void;
}): Create {
  const { createConnection, updateConnection } = useWizardActions();
  const queries = useQueryClient();
  const act = useAct();
  const operations = useOperations();
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [halfway, setHalfway] = useState(false);
  const [error, setError] = useState<ActionFailure>();

  async function put(): Promise<void> {
    const kind = editing ? 'update' : 'create';
    const result = editing
      ? await act(updateConnection, { clusterId, ...editing, draft })
      : await act(createConnection, { clusterId, draft });
    if (!result.ok) {
      operations.refused({ kind, clusterId, connection: editing?.connection ?? draft.name }, result.error);
      return setError(result.error);
    }
    const outcome = result.value;
    if (outcome.kind === 'refused') {
      // The name is in use because the answer to the first try was lost: what was made is what was wanted.
      const made = error && lostAnswers.includes(error.code);
      if (made && outcome.issues.some(({ code }) => code === 'nameInUse')) return arrive(draft.name);
      return onRefused(outcome.issues);
    }
    if (outcome.kind === 'changed') {
      await queries.invalidateQueries();
      return onChanged();
    }
    const finished = operations.follow({
      kind,
      clusterId,
      connection: outcome.connection,
      url: outcome.operation?.url,
    });
    if (outcome.next) {
      setHalfway(true);
      const failure = await finished;
      setHalfway(false);
      if (failure) return setError(failure);
      return put();
    }
    arrive(outcome.connection);
  }

  function arrive(made: string): void {
    forgetDraft(draftKey);
    const { connection, query } = next ?? { connection: made, query: '' };
    router.push(clusterPage(clusterId, 'service-connector', connection) + query);
  }

  const start = async () => {
    setBusy(true);
    setError(undefined);
    await put().finally(() => setBusy(false));
  };
  return { busy, halfway, error, start: () => void start() };
}
