'use client';

import { useTranslations } from 'next-intl';
import type { WizardStep } from '#lib/connections/check-draft.ts';

/** What the wizard calls itself and its steps: the same steps make a connection and change one. */
export interface WizardWords {
  readonly title: string;
  readonly subtitle: string;
  readonly submit: string;
  readonly submitting: string;
  readonly failed: string;
  readonly nothingChanged: string;
  step(step: WizardStep): string;
}

/** @param editing name of the connection that is changed */
export function useWizardWords(editing: string | undefined): WizardWords {
  const t = useTranslations('createConnection');
  const edit = useTranslations('editConnection');
  const nothingChanged = edit('nothingChanged');
  if (editing === undefined)
    return {
      title: t('title'),
      subtitle: t('subtitle'),
      submit: t('footer.create'),
      submitting: t('footer.creating'),
      failed: t('review.failed'),
      nothingChanged,
      step: (step) => t(`steps.${step}`),
    };
  return {
    title: edit('title', { name: editing }),
    subtitle: edit('subtitle'),
    submit: edit('save'),
    submitting: edit('saving'),
    failed: edit('failed'),
    nothingChanged,
    step: (step) => (step === 'review' ? edit('review') : t(`steps.${step}`)),
  };
}
