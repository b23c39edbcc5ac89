'use client';

import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import type { z } from 'zod';
import { ExplainedFailure } from '#components/diagnostics/explained-failure.tsx';
import { RequestText } from '#components/diagnostics/request-text.tsx';
import type { PortalError } from '#components/query/portal-error.ts';
import { FailureNotice } from '#components/states/failure-notice.tsx';
import { FailureText } from '#components/states/failure-text.tsx';
import { Status } from '#components/states/status.tsx';
import { roleFor } from '#lib/connections/diagnosis/role-for-action.ts';
import type { dryRunAnswer } from '#lib/portal/answers.ts';
import { useWizard } from './wizard-context.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalM },
  missing: { display: 'grid', rowGap: tokens.spacingVerticalS },
});

/** What stands in the way of a create, as Azure's own dry run says before anything is made. */
export function DryRunReport({
  answer,
  error,
  onRetry,
}: {
  answer: z.infer<typeof dryRunAnswer> | null | undefined;
  error: PortalError | null;
  onRetry(): void;
}) {
  const t = useTranslations('dryRun');
  const styles = useStyles();
  const { clusterId } = useWizard();
  return (
    <div className={styles.root} aria-live="polite">
      <FailureNotice failure={error} title={t('failed')} onRetry={onRetry} />
      {answer?.prerequisites.map((one) => {
        if (one.type === 'basicError') {
          return (
            <MessageBar key={one.code + one.message} intent="error" layout="multiline">
              <MessageBarBody>
                <FailureText failure={one} />
                <ExplainedFailure clusterId={clusterId} failure={one} />
              </MessageBarBody>
            </MessageBar>
          );
        }
        const role = one.recommendedRole ?? roleFor(one.permissions[0] ?? '');
        return (
          <div key={one.scope} className={styles.missing}>
            <Status kind="failure">{t('missing', { role })}</Status>
            <RequestText
              finding={{ values: { action: one.permissions.join(', '), scope: one.scope, role } }}
            />
          </div>
        );
      })}
      {answer?.prerequisites.length === 0 && <Status kind="success">{t('clear')}</Status>}
    </div>
  );
}
