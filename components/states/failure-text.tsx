'use client';

import { useTranslations } from 'next-intl';
import type { Failure } from '#lib/failures/failure.ts';
import { useFailureMessage } from './use-failure-message.ts';

/**
 * Why something could not be read or done: the code, the words, and the id of the request that support asks for.
 * @param of what it is about, where several things can fail
 */
export function FailureText({ failure, of }: { failure: Failure; of?: string | undefined }) {
  const t = useTranslations('states');
  const { code, correlationId } = failure;
  const message = useFailureMessage()(failure);
  return (
    <>
      {code}: {of === undefined ? message : t('partial.of', { of, message })}
      {correlationId && ` (${t('details.correlationId')}: ${correlationId})`}
    </>
  );
}
