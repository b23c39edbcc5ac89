'use client';

import { CounterBadge, makeStyles, tokens } from '@fluentui/react-components';
import { Alert20Regular } from '@fluentui/react-icons';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useOperations } from '#components/operations/use-operations.ts';
import { BarButton } from '#components/shell/bar-button.tsx';
import { partFailed } from '#components/states/part-failed.tsx';

const NotificationsPanel = dynamic(
  () => import('./notifications-panel.tsx').then((module) => module.NotificationsPanel).catch(partFailed),
  { ssr: false },
);

const useStyles = makeStyles({
  root: { position: 'relative', display: 'inline-flex' },
  badge: {
    position: 'absolute',
    top: tokens.spacingVerticalXXS,
    insetInlineEnd: tokens.spacingHorizontalXXS,
    pointerEvents: 'none',
  },
});

/** The bell: how many operations run or have ended unseen. */
export function NotificationsButton() {
  const t = useTranslations('notifications');
  const styles = useStyles();
  const { list, read } = useOperations();
  // Undefined until it is opened first: then it is loaded.
  const [open, setOpen] = useState<boolean>();
  const unseen = list.filter(({ seen, outcome }) => !seen || outcome === 'running').length;
  return (
    <span className={styles.root}>
      <BarButton
        label={t('button', { count: unseen })}
        icon={<Alert20Regular />}
        aria-expanded={open === true}
        onClick={() => {
          setOpen(!open);
          read();
        }}
      />
      {unseen > 0 && (
        <CounterBadge
          count={unseen}
          size="small"
          color="danger"
          className={styles.badge}
          aria-hidden="true"
        />
      )}
      {open !== undefined && <NotificationsPanel open={open} onClose={() => setOpen(false)} />}
    </span>
  );
}
