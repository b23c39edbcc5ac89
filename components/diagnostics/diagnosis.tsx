'use client';

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, QuestionCircleRegular } from '@fluentui/react-icons';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { useUrlFilter } from '#components/filters/use-url-filter.ts';
import { MessageView } from '#components/states/message-view.tsx';
import { diagnose, findingsOf } from '#lib/connections/diagnosis/diagnose.ts';
import type { Evidence } from '#lib/connections/diagnosis/evidence.ts';
import type { Finding } from '#lib/connections/diagnosis/finding.ts';
import { connectionsToRecreate } from '#lib/connections/diagnosis/recreation.ts';
import type { Remedy } from '#lib/connections/diagnosis/remedy.ts';
import { rules } from '#lib/connections/diagnosis/rules.ts';
import { ConnectionScope } from './connection-scope.tsx';
import { ExplainMessage } from './explain-message.tsx';
import { FindingCard } from './finding-card.tsx';
import { LookedAt } from './looked-at.tsx';
import { RemedyDialog } from './remedy-dialog.tsx';
import { RemedyProgress } from './remedy-progress.tsx';
import { UnreadSources } from './unread-sources.tsx';
import { isRunning, useRemedy } from './use-remedy.ts';
import { useReports } from './use-reports.ts';
import { WorkloadIdentityDoctor } from './workload-identity-doctor.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalL, maxWidth: '1100px', minWidth: 0 },
});

/** What was found in the evidence, the likeliest cause first, and the remedies. */
export function Diagnosis({ evidence: gathered }: { evidence: Evidence }) {
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
  const { run, start, clear } = useRemedy(gathered.clusterId);
  const [asked, setAsked] = useState<{ finding: Finding; remedy: Remedy }>();
  const [applied, setApplied] = useState<Finding>();
  const busy = isRunning(run);
  return (
    <div className={styles.root}>
      {run && applied && <RemedyProgress finding={applied} run={run} onDismiss={clear} />}
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
          busy={busy}
          onRemedy={(remedy) => setAsked({ finding, remedy })}
        />
      ))}
      <WorkloadIdentityDoctor
        evidence={evidence}
        connection={connection}
        busy={busy}
        onRemedy={(finding, remedy) => setAsked({ finding, remedy })}
      />
      <UnreadSources evidence={evidence} />
      <LookedAt evidence={evidence} rules={rules.length} />
      <ExplainMessage onExplain={setPasted} />
      {asked && (
        <RemedyDialog
          clusterId={gathered.clusterId}
          remedy={asked.remedy}
          connections={connectionsToRecreate(evidence, asked.finding)}
          onClose={() => setAsked(undefined)}
          onApply={(remedy, recreations) => {
            setAsked(undefined);
            setApplied(asked.finding);
            void start(asked.finding, remedy, recreations);
          }}
        />
      )}
    </div>
  );
}
