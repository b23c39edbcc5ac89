'use client';

import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle16Filled,
  DismissCircle16Filled,
  QuestionCircle16Regular,
} from '@fluentui/react-icons';
import { useTranslations } from 'next-intl';
import { narrow } from '#components/shell/dimensions.ts';
import { Track } from '#components/states/track.tsx';
import type { Finding } from '#lib/connections/diagnosis/finding.ts';
import type { Remedy } from '#lib/connections/diagnosis/remedy.ts';
import type { ChainLink } from '#lib/connections/diagnosis/workload-identity-chain.ts';
import { ActualValue } from './actual-value.tsx';
import { useRemedyWords } from './remedy-words.ts';
import { useFindingWords } from './use-finding-words.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  link: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
  },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    width: '100%',
  },
  body: {
    display: 'grid',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalM,
    minWidth: 0,
  },
  read: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  state: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    '& dt': { color: tokens.colorNeutralForeground3 },
    '& dd': {
      margin: 0,
      fontFamily: tokens.fontFamilyMonospace,
      fontSize: tokens.fontSizeBase200,
      overflowWrap: 'anywhere',
    },
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

const looks = {
  whole: [<CheckmarkCircle16Filled key="whole" />, 'good', 'holds'],
  broken: [<DismissCircle16Filled key="broken" />, 'bad', 'breaks'],
  unknown: [<QuestionCircle16Regular key="unknown" />, 'quiet', 'notRead'],
} as const;

/** Six links from a pod to its target: whether each holds, what was read there, and what mends it. */
export function IdentityChain({
  clusterId,
  links,
  busy,
  onRemedy,
}: {
  clusterId: string;
  links: readonly ChainLink[];
  /** A remedy is under way, and one at a time is enough. */
  busy: boolean;
  onRemedy(finding: Finding, remedy: Remedy): void;
}) {
  const t = useTranslations('diagnosis.chain');
  const styles = useStyles();
  const broken = links.findIndex(({ state }) => state === 'broken');
  const whole = links.every(({ state }) => state === 'whole');
  return (
    <>
      <Text weight="semibold" role="status">
        {broken >= 0 ? t('broken', { link: broken + 1 }) : t(whole ? 'whole' : 'partly')}
      </Text>
      <ol className={styles.list}>
        {links.map((link, index) => {
          const [icon, tone, word] = looks[link.state];
          return (
            <li key={link.id} className={styles.link} data-link={link.id} data-state={link.state}>
              <Track icon={icon} tone={tone} last={index === links.length - 1} />
              <div className={styles.body}>
                <div className={styles.head}>
                  <Text weight={link.state === 'broken' ? 'semibold' : 'regular'}>
                    {t(`links.${link.id}`)}
                  </Text>
                  <Text size={200} className={styles.state}>
                    {t(word)}
                  </Text>
                </div>
                <LinkDetails link={link} />
                {link.state === 'broken' && (
                  <LinkFix clusterId={clusterId} link={link} busy={busy} onRemedy={onRemedy} />
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** What was read, or how it differs from what it should be. */
function LinkDetails({ link: { state, evidence, difference } }: { link: ChainLink }) {
  const t = useTranslations('diagnosis.chain');
  const styles = useStyles();
  if (state === 'unknown') return <Text size={200}>{t('unknown')}</Text>;
  if (!difference)
    return evidence.map((text) => (
      <span key={text} className={styles.read}>
        {text}
      </span>
    ));
  return (
    <dl className={styles.pair}>
      <dt>{t('expected')}</dt>
      <dd>{difference.expected}</dd>
      <dt>{t('actual')}</dt>
      <dd>
        <ActualValue expected={difference.expected} actual={difference.actual} />
      </dd>
    </dl>
  );
}

/** What mends a broken link: one click where a rule has a remedy, else in words. */
function LinkFix({
  clusterId,
  link: { id, finding },
  busy,
  onRemedy,
}: {
  clusterId: string;
  link: ChainLink;
  busy: boolean;
  onRemedy(finding: Finding, remedy: Remedy): void;
}) {
  const t = useTranslations('diagnosis.chain');
  const words = useFindingWords();
  const remedyWords = useRemedyWords(clusterId);
  const remedy = finding?.remedy;
  return (
    <>
      <Text>{finding ? words(finding).fix : t(`fixes.${id}`)}</Text>
      {finding && remedy && (
        <Button size="small" disabledFocusable={busy} onClick={() => onRemedy(finding, remedy)}>
          {remedyWords(remedy).action}
        </Button>
      )}
    </>
  );
}
