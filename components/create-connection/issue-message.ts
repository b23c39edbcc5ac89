'use client';

import { useTranslations } from 'next-intl';
import type { DraftIssue } from '#lib/connections/check-draft.ts';

/** Puts an issue into words. */
export function useIssueMessage(): (issue: DraftIssue | undefined) => string | undefined {
  const t = useTranslations('createConnection.issues');
  return (issue) => issue && t(issue.code, { ...issue.values });
}
