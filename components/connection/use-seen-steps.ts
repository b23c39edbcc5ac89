'use client';

import { useEffect, useState } from 'react';
import { type Connection, isInProgress } from '#lib/connections/connection.ts';
import type { StepLook } from '#lib/connections/timeline/look.ts';
import { alreadyThere, noteSeen, type Seen } from '#lib/connections/timeline/seen.ts';
import { keepSeen, restoreSeen } from './seen-storage.ts';

/**
 * When this browser first saw each step done. It is kept for a reload; another browser shows the times that Azure and the cluster
 * keep.
 */
export function useSeenSteps(
  { id, modifiedAt = '', provisioningState }: Connection,
  looks: readonly StepLook[],
): Seen {
  const [seen, setSeen] = useState<Seen>({ attempt: modifiedAt, times: {} });
  useEffect(() => {
    if (looks.length === 0) return;
    const before = restoreSeen(id);
    if (before?.attempt !== modifiedAt && !isInProgress(provisioningState)) {
      // What had ended before this browser looked has no time that it could tell; a next attempt finds it done.
      keepSeen(id, noteSeen({ attempt: '', times: {} }, '', looks, alreadyThere));
      return;
    }
    const next = noteSeen(before, modifiedAt, looks, Date.now());
    keepSeen(id, next);
    setSeen(next);
  }, [id, modifiedAt, provisioningState, looks]);
  return seen;
}
