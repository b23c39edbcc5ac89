'use client';

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useConnectionWords } from '#components/connections/service-names.ts';
import { useWizard } from '#components/create-connection/wizard-context.tsx';
import { nameOf } from '#lib/portal/cluster-api.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  list: { display: 'grid', rowGap: tokens.spacingVerticalS, margin: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(8rem, 34%) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  why: { color: tokens.colorNeutralForeground2 },
});

/** What stays as it is when a connection is changed, and why. */
export function FixedFields() {
  const t = useTranslations('editConnection.fixed');
  const fields = useTranslations('createConnection.fields');
  const styles = useStyles();
  const words = useConnectionWords();
  const { clusterId, editing } = useWizard();
  if (!editing) return null;
  const { connection } = editing;
  const items = [
    [t('cluster'), nameOf(clusterId)],
    [fields('namespace'), connection.namespace],
    [fields('serviceType'), words.service(connection)],
    [fields('name'), connection.name],
    [t('target'), connection.target.name],
  ] as const;
  return (
    <div className={styles.root}>
      <dl className={styles.list}>
        {items.map(([term, value]) => (
          <div key={term} className={styles.item}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      <Text className={styles.why}>{t('why')}</Text>
    </div>
  );
}
