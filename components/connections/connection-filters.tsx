'use client';

import { useTranslations } from 'next-intl';
import { distinct } from '#components/filters/distinct.ts';
import { FilterBar } from '#components/filters/filter-bar.tsx';
import { FilterPill } from '#components/filters/filter-pill.tsx';
import type { UrlFilter } from '#components/filters/use-url-filter.ts';
import { useStateWord } from '#components/states/state-badge.tsx';
import type { Connection } from '#lib/connections/connection.ts';
import { useConnectionWords } from './service-names.ts';

/** Narrows the list of connections, and says how many are left. */
export function ConnectionFilters({
  connections,
  shown,
  filter,
}: {
  connections: readonly Connection[];
  shown: number;
  filter: UrlFilter;
}) {
  const t = useTranslations('connections');
  const words = useConnectionWords();
  const stateWord = useStateWord();
  const pills = {
    service: (one: Connection) => ({ value: one.serviceId ?? '', text: words.service(one) }),
    namespace: (one: Connection) => ({ value: one.namespace, text: one.namespace }),
    state: (one: Connection) => ({ value: one.provisioningState, text: stateWord(one.provisioningState) }),
  } as const;
  const count = connections.length;
  return (
    <FilterBar
      label={t('filters.text')}
      filter={filter}
      count={shown === count ? t('count', { count }) : t('countOf', { shown, count })}
    >
      {(['service', 'namespace', 'state'] as const).map((name) => (
        <FilterPill
          key={name}
          label={t(`filters.${name}`)}
          value={filter.get(name)}
          options={distinct(connections, pills[name]).filter(({ value }) => value !== '')}
          onChange={(value) => filter.set(name, value)}
        />
      ))}
    </FilterBar>
  );
}
