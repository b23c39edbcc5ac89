'use client';

import { MessageBar, MessageBarBody, MessageBarTitle, Text } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useFindingWords } from '#components/diagnostics/use-finding-words.ts';
import { TextLink } from '#components/states/text-link.tsx';
import { useFailureMessage } from '#components/states/use-failure-message.ts';
import type { Connection } from '#lib/connections/connection.ts';
import type { Failure } from '#lib/failures/failure.ts';
import { diagnosePage } from '#lib/portal/cluster-api.ts';
import { useFailureFinding } from './use-failure-finding.ts';

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
  said: Failure | undefined;
  /** What the extension says of itself; the step of the extension tells it already. */
  extension: Pick<Failure, 'message'> | undefined;
}) {
  const t = useTranslations('connection');
  const words = useFindingWords();
  const message = useFailureMessage();
  const finding = useFailureFinding(clusterId, connection);
  const known = finding && finding.rule !== 'connection-failed' ? words(finding) : undefined;
  const more =
    said && said.message !== extension?.message
      ? `${said.code}: ${message(said)}`
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
