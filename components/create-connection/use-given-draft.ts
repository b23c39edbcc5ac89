'use client';

import { useRouter } from 'next/navigation';
import type { ConnectionDraft } from '#lib/connections/draft.ts';
import { clusterPage } from '#lib/portal/cluster-api.ts';
import { givenDraftKey, keepDraft } from './draft-storage.ts';

/** Opens the wizard with a draft that is filled in already. */
export function useGivenDraft(clusterId: string): (draft: ConnectionDraft) => void {
  const router = useRouter();
  return (draft) => {
    keepDraft(givenDraftKey(clusterId), { draft });
    router.push(`${clusterPage(clusterId, 'service-connector', 'create')}?given=1`);
  };
}
