'use client';

import { makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import {
  ArrowUndo16Regular,
  CheckmarkCircle16Filled,
  CheckmarkCircle16Regular,
  Circle16Regular,
  DismissCircle16Filled,
  QuestionCircle16Regular,
} from '@fluentui/react-icons';
import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { narrow } from '#components/shell/dimensions.ts';
import { duration } from '#components/states/duration.ts';
import { type Tone, Track } from '#components/states/track.tsx';
import type { StepState, TimelineStep } from '#lib/connections/timeline/timeline.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, width: '100%', maxWidth: '1100px' },
  step: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    [narrow]: { gridTemplateColumns: 'auto minmax(0, 1fr)' },
  },
  text: {
    display: 'grid',
    paddingBottom: tokens.spacingVerticalM,
    minWidth: 0,
    [narrow]: { paddingBottom: 0 },
  },
  fact: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  when: {
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
    [narrow]: { gridColumn: '2', paddingBottom: tokens.spacingVerticalM },
  },
  side: { textAlign: 'end', [narrow]: { textAlign: 'start' } },
});

const looks: Readonly<Record<StepState, readonly [icon: ReactNode, tone: Tone]>> = {
  done: [<CheckmarkCircle16Filled key="done" />, 'good'],
  already: [<CheckmarkCircle16Regular key="already" />, 'good'],
  running: [<Spinner key="running" size="extra-tiny" aria-hidden="true" />, 'quiet'],
  waiting: [<Circle16Regular key="waiting" />, 'quiet'],
  failed: [<DismissCircle16Filled key="failed" />, 'bad'],
  rolledBack: [<ArrowUndo16Regular key="rolledBack" />, 'odd'],
  absent: [<Circle16Regular key="absent" />, 'quiet'],
  unknown: [<QuestionCircle16Regular key="unknown" />, 'quiet'],
};

/** The steps under each other, each with its state, its time and what proves it. */
export function TimelineList({ steps }: { steps: readonly TimelineStep[] }) {
  const t = useTranslations('timeline');
  const styles = useStyles();
  return (
    <ol className={styles.list}>
      {steps.map((step, index) => {
        const [icon, tone] = looks[step.state];
        return (
          <li key={step.id} className={styles.step} data-step={step.id} data-state={step.state}>
            <Track icon={icon} tone={tone} last={index === steps.length - 1} />
            <span className={styles.text}>
              <Text weight={step.state === 'running' || step.state === 'failed' ? 'semibold' : 'regular'}>
                {t(`steps.${step.id}`)}
              </Text>
              {step.facts.map(({ name, value }) => (
                <Text key={name + value} size={200} className={styles.fact}>
                  {t(`facts.${name}`, { value })}
                </Text>
              ))}
            </span>
            <span className={styles.when}>
              <Text size={200} block className={styles.side}>
                {t(`states.${step.state}`)}
              </Text>
              <StepTime step={step} />
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** When a step was done, by whose clock, and how long it took. */
function StepTime({ step: { at, clock, tookMs } }: { step: TimelineStep }) {
  const t = useTranslations('timeline');
  const styles = useStyles();
  const format = useFormatter();
  if (at === undefined || clock === undefined) return null;
  const old = Date.now() - at > 24 * 3_600_000;
  const time = format.dateTime(
    new Date(at),
    old ? { dateStyle: 'medium', timeStyle: 'short' } : { timeStyle: 'medium' },
  );
  return (
    <Text size={200} block className={styles.side}>
      <time dateTime={new Date(at).toISOString()} title={t(`clocks.${clock}`)}>
        {t(`at.${clock}`, { time })}
      </time>
      {tookMs !== undefined && tookMs >= 1000 && ` · ${t('took', { duration: duration(tookMs) })}`}
    </Text>
  );
}
