'use client';

import { useCallback, useEffect, useState } from 'react';
import { type ConnectionDraft, emptyDraft } from '#lib/connections/draft.ts';
import { keepDraft, restoreDraft } from './draft-storage.ts';

/** The wizard's draft: restored after a reload or a sign-in, kept at every change. */
export function useDraft(clusterId: string) {
  const [draft, setDraft] = useState<ConnectionDraft>(emptyDraft);
  const [restored, setRestored] = useState(false);
  useEffect(() => {
    setDraft(restoreDraft(clusterId));
    setRestored(true);
  }, [clusterId]);
  useEffect(() => {
    if (restored) keepDraft(clusterId, draft);
  }, [clusterId, draft, restored]);
  const change = useCallback(
    (part: Partial<ConnectionDraft>) => setDraft((current) => ({ ...current, ...part })),
    [],
  );
  return { draft, change, restored };
}
