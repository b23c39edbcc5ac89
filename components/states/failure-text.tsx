'use client';

import { useTranslations } from 'next-intl';
import type { Failure } from '#lib/portal/answers.ts';

/** Why something could not be read or done: Azure's code, its words, and the id of the request that support asks for. */
export function FailureText({ failure: { code, message, correlationId } }: { failure: Failure }) {
  const t = useTranslations('states.details');
  return (
    <>
      {code}: {message}
      {correlationId && ` (${t('correlationId')}: ${correlationId})`}
    </>
  );
}
