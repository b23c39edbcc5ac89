'use client';

import {
  Body1Strong,
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  shorthands,
  tokens,
} from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { FailureText } from '#components/states/failure-text.tsx';
import { Status } from '#components/states/status.tsx';
import type { Finding } from '#lib/connections/diagnosis/finding.ts';
import { useFindingWords } from './use-finding-words.ts';
import { isRunning, type RemedyRun } from './use-remedy.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    justifyItems: 'start',
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    ...shorthands.border(tokens.strokeWidthThin, 'solid', tokens.colorBrandStroke2),
    backgroundColor: tokens.colorBrandBackground2,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalXS },
});

/** How far a remedy has come, step by step; it stays when what it mends is gone from the list. */
export function RemedyProgress({
  finding,
  run,
  onDismiss,
}: {
  finding: Finding;
  run: RemedyRun;
  onDismiss(): void;
}) {
  const t = useTranslations('diagnosis.remedy');
  const styles = useStyles();
  const { title } = useFindingWords()(finding);
  const { steps, current, failure } = run;
  const kindAt = (index: number) => {
    if (index < current) return 'success';
    if (index > current) return 'unknown';
    return failure ? 'failure' : 'progress';
  };
  const running = isRunning(run);
  return (
    <section className={styles.root} aria-label={t('progress')} aria-live="polite">
      <Body1Strong>{t(running ? 'running' : failure ? 'stopped' : 'done', { title })}</Body1Strong>
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
            <FailureText failure={failure} />
          </MessageBarBody>
        </MessageBar>
      )}
      {!running && <Button onClick={onDismiss}>{t('dismiss')}</Button>}
    </section>
  );
}
