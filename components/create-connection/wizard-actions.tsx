'use client';

import { createContext, useContext } from 'react';
import type { ManagedIdentity } from '#lib/azure/identities.ts';
import type { OperationHandle } from '#lib/azure/operations.ts';
import type { ConnectionDraft } from '#lib/connections/draft.ts';
import type { ActionResult, Tokens } from '#lib/portal/act.ts';
import type { CreateOutcome } from '#lib/portal/create-connection.ts';
import type { UpdateOutcome } from '#lib/portal/update-connection.ts';

/** The wizard's writes. The page hands them in, since server actions live with the routes. */
export interface WizardActions {
  createConnection(
    tokens: Tokens,
    request: { clusterId: string; draft: ConnectionDraft },
  ): Promise<ActionResult<CreateOutcome>>;
  updateConnection(
    tokens: Tokens,
    request: { clusterId: string; connection: string; version: string; draft: ConnectionDraft },
  ): Promise<ActionResult<UpdateOutcome>>;
  createIdentity(
    tokens: Tokens,
    request: { subscriptionId: string; resourceGroup: string; name: string; location: string },
  ): Promise<ActionResult<ManagedIdentity>>;
  /** Asks Azure what the draft would do. Nothing is made. */
  previewConnection(
    tokens: Tokens,
    request: { clusterId: string; draft: ConnectionDraft },
  ): Promise<ActionResult<{ name: string; operation: OperationHandle | undefined } | undefined>>;
}

const ActionsContext = createContext<WizardActions | undefined>(undefined);

export const WizardActionsProvider = ActionsContext.Provider;

export function useWizardActions(): WizardActions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error('useWizardActions is used outside of the wizard');
  return actions;
}
