'use client';

import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { ExplainedFailure } from '#components/diagnostics/explained-failure.tsx';
import { FailureText } from '#components/states/failure-text.tsx';
import type { Create } from './use-create.ts';
import { useWizard } from './wizard-context.tsx';

/** What Azure said when it refused, with everything a support request needs; the draft stays as it is. */
export function CreateFailure({ create, title }: { create: Create; title: string }) {
  const t = useTranslations('createConnection.review');
  const { clusterId } = useWizard();
  if (create.halfway) {
    return (
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{t('kafka')}</MessageBarBody>
      </MessageBar>
    );
  }
  const { error } = create;
  if (!error) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        <FailureText failure={error} />
        <ExplainedFailure clusterId={clusterId} failure={error} />
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={create.start}>{t('retry')}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
