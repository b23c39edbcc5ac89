'use client';

import { createContext, useContext } from 'react';
import type { DiagnosisActions } from '#components/diagnostics/diagnosis-actions.tsx';
import type { ExtensionActions } from '#components/extensions/extension-actions.tsx';

/** The two writes that a reset is made of. The page hands them in, since server actions live with the routes. */
export type ResetActions = Pick<ExtensionActions, 'uninstallExtension'> &
  Pick<DiagnosisActions, 'recreateConnection'>;

const ActionsContext = createContext<ResetActions | undefined>(undefined);

export const ResetActionsProvider = ActionsContext.Provider;

export function useResetActions(): ResetActions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error('useResetActions is used outside of ResetActionsProvider');
  return actions;
}
