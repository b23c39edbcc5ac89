'use client';

import { createContext, useContext } from 'react';
import type { OperationHandle } from '#lib/azure/operations.ts';
import type { Removal } from '#lib/connections/deletion/plan-deletion.ts';
import type { ConnectionDraft } from '#lib/connections/draft.ts';
import type { ActionResult, Tokens } from '#lib/portal/act.ts';
import type { DeleteOutcome } from '#lib/portal/delete-connection.ts';

/** Writes on connections. The page hands them in, since server actions live with the routes. */
export interface ConnectionActions {
  deleteConnection(
    tokens: Tokens,
    request: { clusterId: string; connection: string; removals: Removal[] },
  ): Promise<ActionResult<DeleteOutcome>>;
  /** Reads an export as drafts; nothing is made. */
  importConnections(
    tokens: Tokens,
    request: { clusterId: string; text: string },
  ): Promise<ActionResult<ConnectionDraft[]>>;
  validateConnection(
    tokens: Tokens,
    request: { clusterId: string; connection: string },
  ): Promise<ActionResult<OperationHandle>>;
}

const ActionsContext = createContext<ConnectionActions | undefined>(undefined);

export const ConnectionActionsProvider = ActionsContext.Provider;

export function useConnectionActions(): ConnectionActions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error('useConnectionActions is used outside of ConnectionActionsProvider');
  return actions;
}
