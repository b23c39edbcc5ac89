'use client';

import { useTranslations } from 'next-intl';
import type { Failure } from '#lib/failures/failure.ts';

/** The words of a failure: the portal's own in the reader's language, Azure's and the cluster's as they are. */
export function useFailureMessage(): (failure: Pick<Failure, 'message' | 'words'>) => string {
  const t = useTranslations('failures');
  return ({ message, words }) => words?.map(({ key, values }) => t(key, values)).join(' ') ?? message;
}
