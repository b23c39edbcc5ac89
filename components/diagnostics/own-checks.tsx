'use client';

import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useConfigurationNames } from '#components/connections/connection-queries.ts';
import { FailureNotice } from '#components/states/failure-notice.tsx';
import { SkeletonRows } from '#components/states/skeleton.tsx';
import { Status } from '#components/states/status.tsx';
import { TextLink } from '#components/states/text-link.tsx';
import { checkConnection } from '#lib/connections/diagnosis/own-checks.ts';
import { seen } from '#lib/connections/diagnosis/source.ts';
import { diagnosePage } from '#lib/portal/cluster-api.ts';
import { DifferenceTable } from './difference-table.tsx';
import { UnreadSources } from './unread-sources.tsx';
import { useEvidence } from './use-evidence.ts';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalM, marginTop: tokens.spacingVerticalL },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  title: { margin: 0 },
  text: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

const kinds = { passed: 'success', failed: 'failure', unknown: 'unknown' } as const;

/** Checks of ours beside Azure's: they look into the cluster, and they can fail. */
export function OwnChecks({ clusterId, name }: { clusterId: string; name: string }) {
  const t = useTranslations('diagnosis.ownChecks');
  const styles = useStyles();
  const evidence = useEvidence(clusterId);
  const names = useConfigurationNames(clusterId, name);
  const connection = evidence.data && seen(evidence.data.connections)?.find((one) => one.name === name);
  return (
    <section className={styles.root} aria-labelledby="own-checks">
      <Subtitle2 as="h3" id="own-checks" className={styles.title}>
        {t('title')}
      </Subtitle2>
      {evidence.isPending && <SkeletonRows rows={8} />}
      {!evidence.data && <FailureNotice failure={evidence.error} onRetry={() => void evidence.refetch()} />}
      {evidence.data && <UnreadSources evidence={evidence.data} />}
      {evidence.data && connection && (
        <ul className={styles.list}>
          {checkConnection(evidence.data, connection, names.data?.names).map(
            ({ id, state, differences, evidence: texts }) => (
              <li key={id}>
                <Status kind={kinds[state]}>{t(`checks.${id}`)}</Status>
                {state === 'unknown' && <div className={styles.text}>{t('unknown')}</div>}
                {differences.length > 0 && <DifferenceTable differences={differences} />}
                {state === 'failed' &&
                  texts.map((text) => (
                    <div key={text} className={styles.text}>
                      {text}
                    </div>
                  ))}
              </li>
            ),
          )}
        </ul>
      )}
      <TextLink href={diagnosePage(clusterId, name)}>{t('solve')}</TextLink>
    </section>
  );
}
