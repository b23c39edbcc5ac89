'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Failure } from '#lib/failures/failure.ts';
import { FailureText } from './failure-text.tsx';
import { NoticeBar } from './notice-bar.tsx';

/**
 * Says in a bar that one part of a page could not be read or done, and why. Nothing while nothing has failed.
 * @param intent `warning` where the rest goes on without it
 * @param onRetry tries again; left out where the control that was pressed does so
 */
export function FailureNotice({
  failure,
  title,
  intent,
  onRetry,
  children,
}: {
  failure: Failure | null | undefined;
  title?: string;
  intent?: 'warning' | 'error';
  onRetry?: (() => void) | undefined;
  children?: ReactNode;
}) {
  const t = useTranslations('states');
  if (!failure) return null;
  return (
    <NoticeBar title={title} intent={intent} action={onRetry && { label: t('tryAgain'), onSelect: onRetry }}>
      <FailureText failure={failure} />
      {children}
    </NoticeBar>
  );
}
