'use client';

import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import type { ActionFailure } from '#lib/portal/act.ts';

/** Why the cluster or Azure refused, in their words, with the id that support asks for. Nothing while nothing was refused. */
export function ActionError({ title, error }: { title?: string; error: ActionFailure | undefined }) {
  const t = useTranslations('diagnosis');
  if (!error) return null;
  const { code, message, correlationId } = error;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {title && <MessageBarTitle>{title}</MessageBarTitle>} {code}: {message}
        {correlationId && ` (${t('correlationId')}: ${correlationId})`}
      </MessageBarBody>
    </MessageBar>
  );
}
