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

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

/**
 * A bar that says what failed.
 * @param intent `warning` where the rest goes on without it
 * @param onRetry tries again; left out where the control that was pressed does so
 */
export function NoticeBar({
  title,
  intent = 'warning',
  onRetry,
  children,
}: {
  title?: string | undefined;
  intent?: 'warning' | 'error' | undefined;
  onRetry?: (() => void) | undefined;
  children: ReactNode;
}) {
  const t = useTranslations('states');
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar}>
      <MessageBarBody>
        {title && <MessageBarTitle>{title}</MessageBarTitle>} {children}
      </MessageBarBody>
      {onRetry && (
        <MessageBarActions>
          <Button onClick={onRetry}>{t('tryAgain')}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
