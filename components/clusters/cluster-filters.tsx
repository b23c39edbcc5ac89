'use client';

import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { distinct } from '#components/filters/distinct.ts';
import { FilterBox } from '#components/filters/filter-box.tsx';
import { FilterPill } from '#components/filters/filter-pill.tsx';
import type { UrlFilter } from '#components/filters/use-url-filter.ts';
import { narrow } from '#components/shell/dimensions.ts';
import { useStateWord } from '#components/states/state-badge.tsx';
import type { ClusterListItem } from './use-clusters.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  search: { flexBasis: '18rem', flexShrink: 1, [narrow]: { flexGrow: 1, maxWidth: 'none' } },
  count: { marginInlineStart: 'auto', color: tokens.colorNeutralForeground3 },
});

/** Narrows the list of clusters, and says how many are left. */
export function ClusterFilters({
  clusters,
  shown,
  filter,
}: {
  clusters: readonly ClusterListItem[];
  shown: number;
  filter: UrlFilter;
}) {
  const t = useTranslations('clusters');
  const word = useStateWord();
  const styles = useStyles();
  const count = clusters.length;
  return (
    <search className={styles.root}>
      <FilterBox
        className={styles.search}
        label={t('filter')}
        value={filter.get('filter')}
        onChange={(value) => filter.set('filter', value)}
      />
      <FilterPill
        label={t('filters.subscription')}
        value={filter.get('subscription')}
        options={distinct(clusters, ({ subscriptionId, subscriptionName }) => ({
          value: subscriptionId,
          text: subscriptionName,
        }))}
        onChange={(value) => filter.set('subscription', value)}
      />
      <FilterPill
        label={t('filters.state')}
        value={filter.get('state')}
        options={distinct(clusters, ({ provisioningState }) => ({
          value: provisioningState,
          text: word(provisioningState),
        }))}
        onChange={(value) => filter.set('state', value)}
      />
      <Caption1 as="span" role="status" className={styles.count}>
        {shown === count ? t('count', { count }) : t('countOf', { shown, count })}
      </Caption1>
    </search>
  );
}
