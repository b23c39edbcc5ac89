'use client';

import { MessageBar, MessageBarBody, MessageBarTitle, Text } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useFindingWords } from '#components/diagnostics/use-finding-words.ts';
import { TextLink } from '#components/states/text-link.tsx';
import type { Connection } from '#lib/connections/connection.ts';
import { diagnosePage } from '#lib/portal/cluster-api.ts';
import { useFailureFinding } from './use-failure-finding.ts';

interface Said {
  readonly code: string;
  readonly message: string;
}

/** Why a connection has failed, in plain words where a rule knows it, with Azure's own words where nothing else on the page has them. */
export function FailureReason({
  clusterId,
  connection,
  said,
  extension,
}: {
  clusterId: string;
  connection: Connection;
  /** What Azure said, where this browser still has it. */
  said: Said | undefined;
  /** What the extension says of itself; the step of the extension tells it already. */
  extension: Said | undefined;
}) {
  const t = useTranslations('connection');
  const words = useFindingWords();
  const finding = useFailureFinding(clusterId, connection);
  const known = finding && finding.rule !== 'connection-failed' ? words(finding) : undefined;
  const more =
    said && said.message !== extension?.message
      ? `${said.code}: ${said.message}`
      : !known && !extension && t('failedUnknown');
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{known?.title ?? t('failed')}</MessageBarTitle>
        {known?.text} <TextLink href={diagnosePage(clusterId, connection.name)}>{t('diagnoseLink')}</TextLink>{' '}
        {more && (
          <Text block size={200}>
            {more}
          </Text>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
