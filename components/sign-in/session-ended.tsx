'use client';

import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useAccount } from './use-account.ts';

/** Says above the page that only a new sign-in can go on; what was typed is kept meanwhile. Nothing while the session lasts. */
export function SessionEnded() {
  const t = useTranslations('signIn.ended');
  const { ended, signIn } = useAccount();
  if (!ended) return null;
  return (
    <MessageBar intent="warning" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{t('title')}</MessageBarTitle>
        {t('text')}
      </MessageBarBody>
      <MessageBarActions>
        <Button appearance="primary" onClick={() => void signIn()}>
          {t('action')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
