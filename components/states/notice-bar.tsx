'use client';

import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

/**
 * A bar of a page: a title, what there is to say, and what can be done about it.
 * @param intent `warning` where the rest goes on without it
 */
export function NoticeBar({
  title,
  intent = 'warning',
  action,
  children,
}: {
  title?: string | undefined;
  intent?: 'warning' | 'error' | undefined;
  action?: { readonly label: string; readonly onSelect: () => void } | undefined;
  children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar}>
      <MessageBarBody>
        {title && <MessageBarTitle>{title}</MessageBarTitle>} {children}
      </MessageBarBody>
      {action && (
        <MessageBarActions>
          <Button onClick={action.onSelect}>{action.label}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
