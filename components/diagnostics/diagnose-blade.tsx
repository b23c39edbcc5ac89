'use client';

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, QuestionCircleRegular } from '@fluentui/react-icons';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { CommandBar } from '#components/commands/command-bar.tsx';
import { useRefreshCommand } from '#components/commands/use-refresh-command.tsx';
import { useUrlFilter } from '#components/filters/use-url-filter.ts';
import { PageHeader } from '#components/shell/page-header.tsx';
import { ErrorView } from '#components/states/error-view.tsx';
import { MessageView } from '#components/states/message-view.tsx';
import { SkeletonRows } from '#components/states/skeleton.tsx';
import { diagnose, findingsOf } from '#lib/connections/diagnosis/diagnose.ts';
import type { Evidence } from '#lib/connections/diagnosis/evidence.ts';
import { rules } from '#lib/connections/diagnosis/rules.ts';
import { nameOf } from '#lib/portal/cluster-api.ts';
import { ConnectionScope } from './connection-scope.tsx';
import { ExplainMessage } from './explain-message.tsx';
import { FindingCard } from './finding-card.tsx';
import { LookedAt } from './looked-at.tsx';
import { UnreadSources } from './unread-sources.tsx';
import { useEvidence } from './use-evidence.ts';
import { useReports } from './use-reports.ts';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalL, maxWidth: '1100px', minWidth: 0 },
});

/** Diagnose and solve problems: reads everything there is, says what is wrong, the likeliest cause first, and mends it. */
export function DiagnoseBlade({ clusterId }: { clusterId: string }) {
  const t = useTranslations('diagnosis');
  const { data, error, isFetching, refetch } = useEvidence(clusterId);
  const refresh = useRefreshCommand(isFetching, refetch);
  return (
    <>
      <PageHeader
        icon="diagnose"
        title={t('title')}
        context={nameOf(clusterId)}
        type={t('type')}
        commands={<CommandBar commands={[refresh]} />}
      />
      {error && !data && <ErrorView error={error} onRetry={() => void refetch()} />}
      {!error && !data && <SkeletonRows rows={8} />}
      {data && <Diagnosis evidence={data} />}
    </>
  );
}

function Diagnosis({ evidence: gathered }: { evidence: Evidence }) {
  const t = useTranslations('diagnosis');
  const styles = useStyles();
  const connection = useUrlFilter().get('connection');
  const seenHere = useReports(gathered.clusterId);
  const [pasted, setPasted] = useState<string>();
  const evidence = useMemo((): Evidence => {
    const own = pasted === undefined ? [] : [{ origin: 'pasted' as const, code: '', message: pasted }];
    return { ...gathered, reports: [...own, ...seenHere] };
  }, [gathered, seenHere, pasted]);
  const all = useMemo(() => diagnose(evidence), [evidence]);
  const findings = connection === '' ? all : findingsOf(all, connection);
  const explained =
    pasted === undefined || findings.some(({ quotes }) => quotes.some(({ source }) => source === 'pasted'));
  return (
    <div className={styles.root}>
      <ConnectionScope evidence={evidence} connection={connection} />
      <div role="status">
        {findings.length > 0 && <Text weight="semibold">{t('count', { count: findings.length })}</Text>}
        {!explained && (
          <MessageView icon={<QuestionCircleRegular />} title={t('explain.unknown')}>
            {t('explain.unknownText')}
          </MessageView>
        )}
        {findings.length === 0 && explained && (
          <MessageView icon={<CheckmarkCircleRegular />} title={t('healthy')}>
            {t('healthyText')}
          </MessageView>
        )}
      </div>
      {findings.map((finding, index) => (
        <FindingCard
          key={`${finding.rule} ${finding.connections.join(' ')} ${finding.values.workload ?? finding.values.pod ?? ''}`}
          finding={finding}
          evidence={evidence}
          first={index === 0}
        />
      ))}
      <UnreadSources evidence={evidence} />
      <LookedAt evidence={evidence} rules={rules.length} />
      <ExplainMessage onExplain={setPasted} />
    </div>
  );
}
