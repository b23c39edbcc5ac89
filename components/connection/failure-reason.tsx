'use client';

import { MessageBar, MessageBarBody, MessageBarTitle, Text } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useFindingWords } from '#components/diagnostics/use-finding-words.ts';
import { TextLink } from '#components/states/text-link.tsx';
import type { Connection } from '#lib/connections/connection.ts';
import { diagnosePage } from '#lib/portal/cluster-api.ts';
import { useFailureFinding } from './use-failure-finding.ts';

/** Why a connection has failed, in plain words where a rule knows it, with Azure's own words below. */
export function FailureReason({
  clusterId,
  connection,
  error,
}: {
  clusterId: string;
  connection: Connection;
  /** What Azure said, where this browser or the extension still has it. */
  error: { readonly code: string; readonly message: string } | undefined;
}) {
  const t = useTranslations('connection');
  const words = useFindingWords();
  const finding = useFailureFinding(clusterId, connection);
  const known = finding && finding.rule !== 'connection-failed' ? words(finding) : undefined;
  const said = error ? `${error.code}: ${error.message}` : !known && t('failedUnknown');
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{known?.title ?? t('failed')}</MessageBarTitle>
        {known?.text} <TextLink href={diagnosePage(clusterId, connection.name)}>{t('diagnoseLink')}</TextLink>
        {said && (
          <Text block size={200}>
            {said}
          </Text>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
