'use client';

import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  mergeClasses,
  Subtitle2,
  shorthands,
  Text,
  tokens,
} from '@fluentui/react-components';
import { ErrorCircle20Filled, Info20Filled, Warning20Filled } from '@fluentui/react-icons';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { type ReactNode, useId } from 'react';
import { useVisuallyHidden } from '#components/states/visually-hidden.ts';
import type { Evidence } from '#lib/connections/diagnosis/evidence.ts';
import type { Finding, Severity } from '#lib/connections/diagnosis/finding.ts';
import { connectionsToRecreate } from '#lib/connections/diagnosis/recreation.ts';
import type { Remedy } from '#lib/connections/diagnosis/remedy.ts';
import { clusterPage } from '#lib/portal/cluster-api.ts';
import { CommandLines } from './command-lines.tsx';
import { DifferenceTable } from './difference-table.tsx';
import { EvidenceQuotes } from './evidence-quotes.tsx';
import { useRemedyWords } from './remedy-words.ts';
import { RequestText } from './request-text.tsx';
import { useFindingWords } from './use-finding-words.ts';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    ...shorthands.border(tokens.strokeWidthThin, 'solid', tokens.colorNeutralStroke2),
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  icon: { display: 'inline-flex', paddingTop: tokens.spacingVerticalXXS },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  information: { color: tokens.colorBrandForeground1 },
  title: { margin: 0, overflowWrap: 'anywhere' },
  body: { gridColumn: '2', display: 'grid', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  text: { overflowWrap: 'anywhere', maxWidth: '80ch' },
  fix: { fontWeight: tokens.fontWeightSemibold },
  where: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  link: { color: tokens.colorBrandForegroundLink },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  more: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})` },
});

const icons: Readonly<Record<Severity, ReactNode>> = {
  error: <ErrorCircle20Filled />,
  warning: <Warning20Filled />,
  information: <Info20Filled />,
};

/** One finding: what is wrong in plain words, where, why we think so, and what to do about it. */
export function FindingCard({
  finding,
  evidence,
  first,
  busy,
  onRemedy,
}: {
  finding: Finding;
  evidence: Evidence;
  /** The first finding has the page's one primary button. */
  first: boolean;
  /** A remedy is under way, and one at a time is enough. */
  busy: boolean;
  onRemedy(remedy: Remedy): void;
}) {
  const t = useTranslations('diagnosis');
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const titleId = useId();
  const { clusterId } = evidence;
  const { severity, connections, quotes, differences, commands, remedy, rule } = finding;
  const words = useFindingWords()(finding);
  const remedyWords = useRemedyWords(clusterId);
  const recreated = connectionsToRecreate(evidence, finding);
  const possible = remedy && (remedy.kind !== 'recreateConnections' || recreated.length > 0);
  return (
    <article className={styles.card} aria-labelledby={titleId} data-rule={rule}>
      <span aria-hidden="true" className={mergeClasses(styles.icon, styles[severity])}>
        {icons[severity]}
      </span>
      <div>
        <Subtitle2 as="h2" id={titleId} className={styles.title}>
          <span className={hidden.root}>{t(`severity.${severity}`)}: </span>
          {words.title}
        </Subtitle2>
        {connections.length > 0 && (
          <Text block size={200} className={styles.where}>
            {t('where')}{' '}
            {connections.map((name, index) => (
              <span key={name}>
                {index > 0 && ', '}
                <Link className={styles.link} href={clusterPage(clusterId, 'service-connector', name)}>
                  {name}
                </Link>
              </span>
            ))}
          </Text>
        )}
      </div>
      <div className={styles.body}>
        <Text className={styles.text}>{words.text}</Text>
        {differences.length > 0 && <DifferenceTable differences={differences} />}
        <Text className={mergeClasses(styles.text, styles.fix)}>{words.fix}</Text>
        {possible && (
          <div className={styles.actions}>
            <Button
              appearance={first ? 'primary' : 'secondary'}
              disabledFocusable={busy}
              onClick={() => onRemedy(remedy)}
            >
              {remedyWords(remedy).action}
            </Button>
          </div>
        )}
        {rule === 'unauthorized-resource-access' && <RequestText finding={finding} />}
        <Accordion multiple collapsible className={styles.more}>
          {quotes.length > 0 && (
            <AccordionItem value="evidence">
              <AccordionHeader size="small">{t('evidence', { count: quotes.length })}</AccordionHeader>
              <AccordionPanel>
                <EvidenceQuotes quotes={quotes} />
              </AccordionPanel>
            </AccordionItem>
          )}
          {commands.length > 0 && (
            <AccordionItem value="commands">
              <AccordionHeader size="small">{t('commands')}</AccordionHeader>
              <AccordionPanel>
                <CommandLines commands={commands} />
              </AccordionPanel>
            </AccordionItem>
          )}
        </Accordion>
      </div>
    </article>
  );
}
