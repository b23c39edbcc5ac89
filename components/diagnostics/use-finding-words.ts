'use client';

import { useTranslations } from 'next-intl';
import type { Finding } from '#lib/connections/diagnosis/finding.ts';

/** A finding in words: what is wrong, why, and what helps. A rule's id is its key in the catalogues; a test checks them all. */
export function useFindingWords(): (finding: Finding) => { title: string; text: string; fix: string } {
  const t = useTranslations('diagnosis.rules');
  return ({ rule, values }) => {
    const words = (part: 'title' | 'text' | 'fix') =>
      // The catalogue's type knows its keys one by one; a rule's id is one of them.
      t(`${rule}.${part}` as Parameters<typeof t>[0], numbersIn(values));
    return { title: words('title'), text: words('text'), fix: words('fix') };
  };
}

/** Counts choose the plural, so they go in as numbers. */
const numbersIn = ({ count, ...values }: Finding['values']) =>
  count === undefined ? values : { ...values, count: Number(count) };
