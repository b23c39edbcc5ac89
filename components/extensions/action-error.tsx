'use client';

import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import type { OperationFailure } from '#components/operations/operations-provider.tsx';

/** Why Azure refused a change, with the id that support asks for. */
export function ActionError({ error }: { error: OperationFailure | undefined }) {
  const t = useTranslations('extensions');
  if (!error) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {error.code}: {error.message}
        {error.correlationId && ` (${t('correlationId')}: ${error.correlationId})`}
      </MessageBarBody>
    </MessageBar>
  );
}
