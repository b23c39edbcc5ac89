'use client';

import { Button } from '@fluentui/react-components';
import { ArrowClockwise20Regular, ErrorCircleRegular } from '@fluentui/react-icons';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { MessageView } from './message-view.tsx';

/** What Next hands to an error boundary: whatever was thrown, and a way to try again. */
export interface BoundaryProps {
  readonly error: unknown;
  readonly retry: () => void;
}

/** The reference that the server logged an error under; errors of the browser have none. */
const referenceOf = (error: unknown): string | undefined =>
  error instanceof Error && 'digest' in error && typeof error.digest === 'string' ? error.digest : undefined;

/** Shown in place of a page whose code failed: a defect of the portal, not an answer of Azure. */
export function PageFailure({ error, retry }: BoundaryProps) {
  const t = useTranslations('shell.failure');
  const states = useTranslations('states');
  useEffect(() => console.error(error), [error]);
  const reference = referenceOf(error);
  return (
    <MessageView
      level={1}
      alert
      icon={<ErrorCircleRegular />}
      title={t('title')}
      actions={
        <Button appearance="primary" icon={<ArrowClockwise20Regular />} onClick={retry}>
          {states('tryAgain')}
        </Button>
      }
    >
      <p>{t('text')}</p>
      {reference && (
        <p>
          {t('reference')}: <code>{reference}</code>
        </p>
      )}
    </MessageView>
  );
}
