'use client';

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import type { Remains } from '#lib/connections/deletion/plan-deletion.ts';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground2,
  },
});

/** What stays in Azure whatever is chosen. */
export function RemainsList({ remains }: { remains: readonly Remains[] }) {
  const t = useTranslations('deleteConnection.remains');
  const styles = useStyles();
  if (remains.length === 0) return null;
  return (
    <div>
      <Text weight="semibold">{t('title')}</Text>
      <ul className={styles.list}>
        {remains.map(({ id, subject }) => (
          <li key={id}>{t(id, { subject })}</li>
        ))}
      </ul>
    </div>
  );
}
