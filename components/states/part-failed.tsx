'use client';

import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useTranslations } from 'next-intl';

/** Stands where a part of the page would, whose code could not be loaded: the network is gone, or the portal has been renewed. */
function PartFailed() {
  const t = useTranslations('states.partFailed');
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t('title')}</MessageBarTitle> {t('text')}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => window.location.reload()}>{t('action')}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** For the `catch` of every import that is made on demand: without it, a chunk that is missing would take the whole page along. */
export const partFailed = () => PartFailed;
