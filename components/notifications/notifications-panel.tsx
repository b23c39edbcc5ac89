'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { AlertRegular } from '@fluentui/react-icons';
import { useTranslations } from 'next-intl';
import { useOperations } from '#components/operations/use-operations.ts';
import { SidePanel } from '#components/shell/side-panel.tsx';
import { MessageView } from '#components/states/message-view.tsx';
import { NotificationItem } from './notification-item.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalM },
});

/** What the portal is waiting for, and what has ended lately; newest first. */
export function NotificationsPanel({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations('notifications');
  const styles = useStyles();
  const { list, dismiss } = useOperations();
  return (
    <SidePanel open={open} title={t('title')} size="small" onClose={onClose}>
      {list.length === 0 ? (
        <MessageView icon={<AlertRegular />} title={t('empty')}>
          {t('emptyText')}
        </MessageView>
      ) : (
        <ul className={styles.list}>
          {list.map((operation) => (
            <li key={operation.id}>
              <NotificationItem
                operation={operation}
                onOpen={onClose}
                onDismiss={() => dismiss(operation.id)}
              />
            </li>
          ))}
        </ul>
      )}
    </SidePanel>
  );
}
