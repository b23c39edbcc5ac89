'use client';

import { useUrlFilter } from '#components/filters/use-url-filter.ts';
import { emptyDraft } from '#lib/connections/draft.ts';
import { ConnectionWizard } from './connection-wizard.tsx';
import { DuplicateConnection } from './duplicate-connection.tsx';

/** A new connection of a cluster: from nothing, or like the one that the address names. */
export function CreateConnection({ clusterId }: { clusterId: string }) {
  const source = useUrlFilter().get('copy');
  return source ? (
    <DuplicateConnection clusterId={clusterId} source={source} />
  ) : (
    <ConnectionWizard clusterId={clusterId} draftKey={clusterId} begin={{ draft: emptyDraft() }} />
  );
}
