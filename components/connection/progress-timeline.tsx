'use client';

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { Section } from '#components/shell/section.tsx';
import { Elapsed } from '#components/states/elapsed.tsx';
import { Status } from '#components/states/status.tsx';
import { type ProgressEvidence, progressSteps } from '#lib/connections/progress.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  detail: { color: tokens.colorNeutralForeground3, paddingInlineStart: tokens.spacingHorizontalXXL },
});

const kinds = { done: 'success', running: 'progress', waiting: 'unknown', failed: 'failure' } as const;

/** How far Service Connector has come, step by step, with the time it has taken. */
export function ProgressTimeline({
  evidence,
  extensionName,
  since,
}: {
  evidence: ProgressEvidence;
  extensionName: string;
  since: Date | undefined;
}) {
  const t = useTranslations('connection.progress');
  const styles = useStyles();
  const steps = progressSteps(evidence);
  return (
    <Section title={t('title')}>
      {since && (
        <Text>
          {t('elapsed')} <Elapsed since={since} />. {t('usual')}
        </Text>
      )}
      <ol className={styles.list} aria-live="polite">
        {steps.map(({ id, state }) => (
          <li key={id}>
            <Status kind={kinds[state]}>{t(`steps.${id}`, { extension: extensionName })}</Status>
            {state === 'running' && (
              <Text block size={200} className={styles.detail}>
                {id === 'job' && evidence.jobState ? t(`job.${evidence.jobState}`) : t(`now.${id}`)}
              </Text>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
