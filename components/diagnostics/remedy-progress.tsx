'use client';

import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { Status } from '#components/states/status.tsx';
import type { RemedyRun } from './use-remedy.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalXS },
});

/** How far a remedy has come, step by step. */
export function RemedyProgress({ run }: { run: RemedyRun }) {
  const t = useTranslations('diagnosis.remedy');
  const styles = useStyles();
  const { steps, current, failure } = run;
  const kindAt = (index: number) => {
    if (index < current) return 'success';
    if (index > current) return 'unknown';
    return failure ? 'failure' : 'progress';
  };
  return (
    <div aria-live="polite">
      <ol className={styles.list}>
        {steps.map((step, index) => (
          <li key={step.id === 'recreate' ? step.connection : step.id}>
            <Status kind={kindAt(index)}>
              {step.id === 'recreate'
                ? t('steps.recreate', { connection: step.connection })
                : t(`steps.${step.id}`)}
            </Status>
          </li>
        ))}
      </ol>
      {failure && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t('failed')}</MessageBarTitle>
            {failure.code}: {failure.message}
            {failure.correlationId && ` (${t('correlationId')}: ${failure.correlationId})`}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
