'use client';

import { Button } from '@fluentui/react-components';
import { MapRegular } from '@fluentui/react-icons';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { MessageView } from './message-view.tsx';

/** Shown for an address that leads nowhere. */
export function NotFoundView() {
  const t = useTranslations('shell.notFound');
  const router = useRouter();
  return (
    <MessageView
      level={1}
      icon={<MapRegular />}
      title={t('title')}
      actions={
        <Button appearance="primary" onClick={() => router.push('/')}>
          {t('action')}
        </Button>
      }
    >
      {t('text')}
    </MessageView>
  );
}
