'use client';

import { useTranslations } from 'next-intl';
import { distinct } from '#components/filters/distinct.ts';
import { FilterBar } from '#components/filters/filter-bar.tsx';
import { FilterPill } from '#components/filters/filter-pill.tsx';
import type { UrlFilter } from '#components/filters/use-url-filter.ts';
import { useStateWord } from '#components/states/state-badge.tsx';
import type { ClusterListItem } from './use-clusters.ts';

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
  const count = clusters.length;
  return (
    <FilterBar
      label={t('filter')}
      filter={filter}
      count={shown === count ? t('count', { count }) : t('countOf', { shown, count })}
    >
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
    </FilterBar>
  );
}
