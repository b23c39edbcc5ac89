'use client';

import { useUrlFilter } from '#components/filters/use-url-filter.ts';
import { emptyDraft } from '#lib/connections/draft.ts';
import { ConnectionWizard } from './connection-wizard.tsx';
import { givenDraftKey } from './draft-storage.ts';
import { DuplicateConnection } from './duplicate-connection.tsx';

/** A new connection of a cluster: from nothing, from what another page gives, or like the one that the address names. */
export function CreateConnection({ clusterId }: { clusterId: string }) {
  const filter = useUrlFilter();
  const source = filter.get('copy');
  const given = filter.get('given') !== '';
  return source ? (
    <DuplicateConnection clusterId={clusterId} source={source} />
  ) : (
    <ConnectionWizard
      clusterId={clusterId}
      draftKey={given ? givenDraftKey(clusterId) : clusterId}
      begin={{ draft: emptyDraft() }}
    />
  );
}
