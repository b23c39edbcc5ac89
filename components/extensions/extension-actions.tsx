'use client';

import { createContext, useContext } from 'react';
import type { OperationHandle } from '#lib/azure/operations.ts';
import type { ActionResult, Tokens } from '#lib/portal/act.ts';

type Started = Promise<ActionResult<OperationHandle | undefined>>;

/** What a user chooses of an extension. */
export interface ExtensionChoice {
  readonly autoUpgrade: boolean;
  readonly releaseTrain: string;
  /** The version to stay at, without automatic upgrades. */
  readonly version?: string | undefined;
}

/** Writes on extensions. The page hands them in, since server actions live with the routes. */
export interface ExtensionActions {
  installExtension(tokens: Tokens, request: ExtensionChoice & { clusterId: string }): Started;
  updateExtension(tokens: Tokens, request: ExtensionChoice & { clusterId: string; name: string }): Started;
  uninstallExtension(tokens: Tokens, request: { clusterId: string; name: string }): Started;
}

const ActionsContext = createContext<ExtensionActions | undefined>(undefined);

export const ExtensionActionsProvider = ActionsContext.Provider;

export function useExtensionActions(): ExtensionActions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error('useExtensionActions is used outside of ExtensionActionsProvider');
  return actions;
}
