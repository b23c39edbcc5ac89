'use client';

import { Button } from '@fluentui/react-components';
import { PlugConnectedRegular } from '@fluentui/react-icons';
import { useTranslations } from 'next-intl';
import { MessageView } from '#components/states/message-view.tsx';

/** A cluster without connections: what the first one will do to it. */
export function EmptyConnections({ onCreate, refusal }: { onCreate(): void; refusal: string | undefined }) {
  const t = useTranslations('connections.empty');
  return (
    <MessageView
      icon={<PlugConnectedRegular />}
      title={t('title')}
      actions={
        refusal === undefined && (
          <Button appearance="primary" onClick={onCreate}>
            {t('create')}
          </Button>
        )
      }
    >
      <p>{t('text')}</p>
      {refusal && <p>{refusal}</p>}
    </MessageView>
  );
}
