'use client';

import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import {
  AddCircleRegular,
  ArrowSyncCircleRegular,
  CheckmarkCircleRegular,
  ErrorCircleRegular,
} from '@fluentui/react-icons';
import { useTranslations } from 'next-intl';
import { SkeletonWord } from '#components/states/skeleton.tsx';
import { Status } from '#components/states/status.tsx';
import type { MergedStep } from '#lib/connections/merge-plan.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  step: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'start',
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  text: { display: 'grid', minWidth: 0 },
  subject: {
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
  },
  permission: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  word: { display: 'grid', justifyItems: 'end', rowGap: tokens.spacingVerticalXXS },
  heading: { display: 'block', paddingTop: tokens.spacingVerticalM },
});

const looks = {
  create: { icon: AddCircleRegular, color: 'brand' },
  change: { icon: ArrowSyncCircleRegular, color: 'warning' },
  done: { icon: CheckmarkCircleRegular, color: 'success' },
  blocked: { icon: ErrorCircleRegular, color: 'danger' },
} as const;

/**
 * The plan, in Azure and in the cluster; each step says what happens to what, and which permission it takes, and whether
 * Azure's own dry run confirms it.
 */
export function PlanList({
  steps,
  asking,
}: {
  steps: readonly MergedStep[];
  /** Azure's dry run is still on its way. */
  asking: boolean;
}) {
  const t = useTranslations('createConnection.plan');
  const styles = useStyles();
  return (['azure', 'cluster'] as const).map((place) => (
    <div key={place}>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {t(`places.${place}`)}
      </Text>
      <ul className={styles.list}>
        {steps
          .filter((step) => step.place === place)
          .map((step) => {
            const { icon: Icon, color } = looks[step.state];
            return (
              <li key={step.id + step.subject} className={styles.step}>
                <Icon fontSize={20} aria-hidden />
                <span className={styles.text}>
                  <Text>{t(`steps.${step.id}`)}</Text>
                  {step.subject && (
                    <Text size={200} className={styles.subject}>
                      {step.subject}
                    </Text>
                  )}
                  {step.permission && step.state !== 'done' && (
                    <Text size={200} className={styles.permission}>
                      {t('permission', { action: step.permission })}
                    </Text>
                  )}
                  {step.missing && <Status kind="failure">{t('missing')}</Status>}
                </span>
                <span className={styles.word}>
                  <Badge appearance="tint" color={color}>
                    {t(`states.${step.state}`)}
                  </Badge>
                  {step.azure && (
                    <Text size={200} className={styles.permission}>
                      {t(`azure.${step.azure}`)}
                    </Text>
                  )}
                  {asking && place === 'azure' && <SkeletonWord width="12ch" />}
                </span>
              </li>
            );
          })}
      </ul>
    </div>
  ));
}
