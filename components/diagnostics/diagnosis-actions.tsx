'use client';

import { createContext, useContext } from 'react';
import type { OperationHandle } from '#lib/azure/operations.ts';
import type { Remedy } from '#lib/connections/diagnosis/remedy.ts';
import type { ActionResult, Tokens } from '#lib/portal/act.ts';

/** Writes that a diagnosis leads to. The page hands them in, since server actions live with the routes. */
export interface DiagnosisActions {
  applyRemedy(
    tokens: Tokens,
    request: { clusterId: string; remedy: Remedy },
  ): Promise<ActionResult<OperationHandle | undefined>>;
  recreateConnection(
    tokens: Tokens,
    request: { clusterId: string; connection: string; secret?: string | undefined },
  ): Promise<ActionResult<OperationHandle | undefined>>;
}

const ActionsContext = createContext<DiagnosisActions | undefined>(undefined);

export const DiagnosisActionsProvider = ActionsContext.Provider;

export function useDiagnosisActions(): DiagnosisActions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error('useDiagnosisActions is used outside of DiagnosisActionsProvider');
  return actions;
}
