'use client';

import { useCallback, useEffect, useState } from 'react';
import type { ConnectionDraft } from '#lib/connections/draft.ts';
import { rebaseDraft } from '#lib/connections/edits/compare-drafts.ts';
import { type KeptDraft, keepDraft, restoreDraft } from './draft-storage.ts';

/**
 * The wizard's draft: restored after a reload or a sign-in, kept at every change.
 * @param begin what it starts from where nothing was kept
 */
export function useDraft(key: string, begin: KeptDraft) {
  const [kept, setKept] = useState(begin);
  const [restored, setRestored] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a draft begins once; what it began from may be read anew meanwhile
  useEffect(() => {
    setKept(restoreDraft(key) ?? begin);
    setRestored(true);
  }, [key]);
  useEffect(() => {
    if (restored) keepDraft(key, kept);
  }, [key, kept, restored]);
  const change = useCallback(
    (part: Partial<ConnectionDraft>) =>
      setKept((current) => ({ ...current, draft: { ...current.draft, ...part } })),
    [],
  );
  /** Goes on from what the connection has become: what was changed here stays changed. */
  const rebase = useCallback(
    (origin: NonNullable<KeptDraft['origin']>) =>
      setKept(({ draft, origin: from }) => ({
        draft: from ? rebaseDraft(from.draft, draft, origin.draft) : draft,
        origin,
      })),
    [],
  );
  return { ...kept, change, rebase, restored };
}
