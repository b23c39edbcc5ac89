'use client';

import { createContext, useContext } from 'react';
import type { DraftIssue } from '#lib/connections/check-draft.ts';
import type { Connection } from '#lib/connections/connection.ts';
import type { ConnectionDraft } from '#lib/connections/draft.ts';
import type { AuthType, TargetService } from '#lib/connections/target-service.ts';
import type { KafkaPart } from '#lib/connections/variables.ts';

/** What every step of the wizard works with. */
export interface Wizard {
  readonly clusterId: string;
  readonly draft: ConnectionDraft;
  readonly service: TargetService | undefined;
  readonly authType: AuthType | undefined;
  readonly existing: readonly Connection[];
  /** The connection that the draft changes, and the draft that it was; absent for a new one. */
  readonly editing: { readonly connection: Connection; readonly base: ConnectionDraft } | undefined;
  /** The halves of a Kafka connection that the draft is about. */
  readonly kafkaParts: readonly KafkaPart[];
  /** Changes some fields; they count as touched from then on. */
  change(change: Partial<ConnectionDraft>): void;
  /** Marks a field as left, so that what is wrong with it is said from now on. */
  touch(field: string): void;
  /** What is wrong with a field, once the user has been there or tried to go on. */
  issueOf(field: string): DraftIssue | undefined;
}

const WizardContext = createContext<Wizard | undefined>(undefined);

export const WizardProvider = WizardContext.Provider;

export function useWizard(): Wizard {
  const wizard = useContext(WizardContext);
  if (!wizard) throw new Error('useWizard is used outside of the wizard');
  return wizard;
}
