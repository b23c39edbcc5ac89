'use client';

import { useTranslations } from 'next-intl';
import type { DraftField } from '#lib/connections/edits/compare-drafts.ts';

/** Names of a draft's fields as people know them. */
export function useFieldName(): (field: DraftField) => string {
  const t = useTranslations('editConnection.fields');
  return (field) => t(field);
}
