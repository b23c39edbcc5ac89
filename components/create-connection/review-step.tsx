'use client';

import {
  MessageBar,
  MessageBarBody,
  makeStyles,
  Skeleton,
  SkeletonItem,
  Text,
} from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { keepSeen } from '#components/connection/seen-storage.ts';
import { Preflight } from '#components/diagnostics/preflight.tsx';
import { EditPlan } from '#components/edit-connection/edit-plan.tsx';
import { DraftExport } from '#components/export/draft-export.tsx';
import { Section } from '#components/shell/section.tsx';
import { FailureNotice } from '#components/states/failure-notice.tsx';
import { PartialNotice } from '#components/states/partial-notice.tsx';
import type { DraftIssue } from '#lib/connections/check-draft.ts';
import { linkerId } from '#lib/connections/connection.ts';
import { draftChecks } from '#lib/connections/draft-checks.ts';
import { mergePlan } from '#lib/connections/merge-plan.ts';
import { planConnection } from '#lib/connections/plan.ts';
import { levelId } from '#lib/connections/target-id.ts';
import { seenInPlan } from '#lib/connections/timeline/seen.ts';
import { DraftSummary } from './draft-summary.tsx';
import { DryRunReport } from './dry-run-report.tsx';
import { useIssueMessage } from './issue-message.ts';
import { PlanList } from './plan-list.tsx';
import { useDryRun } from './use-dry-run.ts';
import { VariableList } from './variable-list.tsx';
import { useWizard } from './wizard-context.tsx';
import { useClusterFacts } from './wizard-queries.ts';

const useStyles = makeStyles({
  narrow: { '@media (min-width: 1200px)': { display: 'none' } },
});

/** What will be done, computed from the state that Azure and the cluster are in now. */
export function ReviewStep({ issues }: { issues: readonly DraftIssue[] }) {
  const t = useTranslations('createConnection');
  const styles = useStyles();
  const words = useIssueMessage();
  const { clusterId, draft, service, authType, editing, existing } = useWizard();
  const facts = useClusterFacts(clusterId, {
    namespace: draft.namespace,
    identity: authType === 'workloadIdentity' ? draft.identity?.id : undefined,
    principal: authType === 'servicePrincipal' ? draft.servicePrincipal.principalId : undefined,
    csi: authType === 'csi' ? 'true' : undefined,
    target: service?.target.kind === 'azure' ? levelId(service.target, 0, draft.target) : undefined,
  });
  const steps = service && facts.data && planConnection(draft, service, facts.data, editing?.connection.name);
  const asking = issues.length === 0;
  const dryRun = useDryRun(asking);
  const merged = steps && mergePlan(steps, dryRun.data);
  const others = existing.filter(({ name }) => name !== editing?.connection.name);
  useEffect(() => {
    if (steps) keepSeen(linkerId(clusterId, draft.name), seenInPlan(steps));
  });
  return (
    <>
      {issues.length > 0 && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {t('review.issues')}
            <ul>
              {issues.map((issue) => (
                <li key={`${issue.field}-${issue.code}`}>
                  {t(`steps.${issue.step}`)}: {words(issue)}
                </li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.narrow}>
        <DraftSummary />
      </div>
      {service && (
        <>
          {editing && <EditPlan editing={editing} />}
          <Preflight
            clusterId={clusterId}
            checks={facts.data && merged ? draftChecks(draft, facts.data, merged, others) : []}
          />
          <Section title={t('review.plan')}>
            <Text>{t('review.planHint')}</Text>
            <DryRunReport answer={dryRun.data} error={dryRun.error} onRetry={() => void dryRun.refetch()} />
            {facts.isPending && (
              <Skeleton aria-label={t('review.loading')}>
                {[1, 2, 3, 4, 5].map((line) => (
                  <SkeletonItem key={line} size={32} />
                ))}
              </Skeleton>
            )}
            <FailureNotice failure={facts.error} onRetry={() => void facts.refetch()} />
            <PartialNotice missing={facts.data?.unread ?? []} onRetry={() => void facts.refetch()} />
            {steps && <PlanList steps={mergePlan(steps, dryRun.data)} asking={asking && dryRun.isFetching} />}
          </Section>
          <Section title={t('review.variables')}>
            <VariableList />
          </Section>
          <DraftExport />
        </>
      )}
    </>
  );
}
