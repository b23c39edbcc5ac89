'use client';

import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { ExplainedFailure } from '#components/diagnostics/explained-failure.tsx';
import { FailureText } from '#components/states/failure-text.tsx';
import { NoticeBar } from '#components/states/notice-bar.tsx';
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
    <NoticeBar intent="error" title={title} action={{ label: t('retry'), onSelect: create.start }}>
      <FailureText failure={error} />
      <ExplainedFailure clusterId={clusterId} failure={error} />
    </NoticeBar>
  );
}
