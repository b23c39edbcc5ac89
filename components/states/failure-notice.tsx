'use client';

import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Failure } from '#lib/failures/failure.ts';
import { FailureText } from './failure-text.tsx';

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

/**
 * Says in a bar that one part of a page could not be read or done, and why. Nothing while nothing has failed.
 * @param intent `warning` where the rest goes on without it
 * @param onRetry tries again; left out where the control that was pressed does so
 */
export function FailureNotice({
  failure,
  title,
  intent = 'warning',
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
  const styles = useStyles();
  if (!failure) return null;
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar}>
      <MessageBarBody>
        {title && <MessageBarTitle>{title}</MessageBarTitle>} <FailureText failure={failure} />
        {children}
      </MessageBarBody>
      {onRetry && (
        <MessageBarActions>
          <Button onClick={onRetry}>{t('tryAgain')}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
