'use client';

import { emptyDraft } from '#lib/connections/draft.ts';
import { ConnectionWizard } from './connection-wizard.tsx';

/** A new connection of a cluster. */
export function CreateConnection({ clusterId }: { clusterId: string }) {
  return <ConnectionWizard clusterId={clusterId} draftKey={clusterId} begin={{ draft: emptyDraft() }} />;
}
