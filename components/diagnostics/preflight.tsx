'use client';

import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { FailureNotice } from '#components/states/failure-notice.tsx';
import { SkeletonWord } from '#components/states/skeleton.tsx';
import { Status } from '#components/states/status.tsx';
import { preflight } from '#lib/connections/diagnosis/preflight.ts';
import type { DraftCheck } from '#lib/connections/draft-checks.ts';
import { clusterPage } from '#lib/portal/cluster-api.ts';
import { UnreadSources } from './unread-sources.tsx';
import { useEvidence } from './use-evidence.ts';
import { useFindingWords } from './use-finding-words.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  text: { display: 'block', color: tokens.colorNeutralForeground3, maxWidth: '80ch' },
  link: { color: tokens.colorBrandForegroundLink },
});

const kinds = { ready: 'success', blocked: 'failure', hint: 'warning', unknown: 'unknown' } as const;

/** What must be right in the cluster before a connection can be made; every red line leads to its fix. */
export function Preflight({
  clusterId,
  checks: own = [],
}: {
  clusterId: string;
  /** Checks of the draft itself, once there is one. */
  checks?: readonly DraftCheck[];
}) {
  const t = useTranslations('diagnosis.preflight');
  const styles = useStyles();
  const words = useFindingWords();
  const { data, error, refetch } = useEvidence(clusterId);
  // The wizard goes on without it: Azure checks again in the end.
  if (!data && error) return <FailureNotice failure={error} onRetry={() => void refetch()} />;
  const checks = data ? preflight(data) : [];
  const all = [...checks, ...own];
  const blocked = all.filter(({ state }) => state === 'blocked').length;
  const kind = blocked > 0 ? 'failure' : all.some(({ state }) => state !== 'ready') ? 'warning' : 'success';
  return (
    <Accordion collapsible defaultOpenItems={[]}>
      <AccordionItem value="checks">
        <AccordionHeader as="h2" size="small">
          {data ? (
            <Status kind={kind}>
              {blocked > 0 ? t('blocked', { count: blocked }) : t(kind === 'success' ? 'ready' : 'almost')}
            </Status>
          ) : (
            <SkeletonWord width="24ch" />
          )}
        </AccordionHeader>
        <AccordionPanel>
          <ul className={styles.list}>
            {checks.map(({ id, state, finding }) => (
              <li key={id}>
                <Status kind={kinds[state]}>{t(`checks.${id}.name`)}</Status>
                {state === 'hint' && (id === 'egress' || id === 'nodes') && (
                  <Text className={styles.text}>{t(`checks.${id}.hint`)}</Text>
                )}
                {state === 'unknown' && <Text className={styles.text}>{t('unknown')}</Text>}
                {finding && (
                  <Text className={styles.text}>
                    {words(finding).title}. {words(finding).fix}{' '}
                    <Link className={styles.link} href={clusterPage(clusterId, 'diagnose')}>
                      {t('fix')}
                    </Link>
                  </Text>
                )}
              </li>
            ))}
            {own.map(({ id, state, subject }) => (
              <li key={id}>
                <Status kind={kinds[state]}>{t(`checks.${id}.name`)}</Status>
                {(state === 'blocked' || state === 'hint') && (
                  <Text className={styles.text}>{t(`checks.${id}.fix`, { subject })}</Text>
                )}
                {state === 'unknown' && <Text className={styles.text}>{t('unknown')}</Text>}
              </li>
            ))}
          </ul>
          {data && <UnreadSources evidence={data} />}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
