'use client';

import { Switch } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { distinct } from '#components/filters/distinct.ts';
import { FilterBar } from '#components/filters/filter-bar.tsx';
import { FilterPill } from '#components/filters/filter-pill.tsx';
import type { UrlFilter } from '#components/filters/use-url-filter.ts';
import type { Column } from '#components/table/column.ts';
import { ColumnPicker } from '#components/table/column-picker.tsx';
import type { ResourceView } from '#lib/connections/relations/resource-view.ts';
import { groupings } from './use-grouping.ts';

/** Narrows and groups the list of Kubernetes resources, and says how many are left. */
export function ResourceFilters({
  views,
  shown,
  complete,
  columns,
  filter,
}: {
  views: readonly ResourceView[];
  shown: number;
  complete: boolean;
  columns: readonly Column<ResourceView>[];
  filter: UrlFilter;
}) {
  const t = useTranslations('kubernetesResources');
  const all = filter.get('all') !== '';
  // A graph has neither groups nor columns.
  const network = filter.get('view') === 'network';
  const options = useMemo(() => {
    const offered = all ? views : views.filter(({ related }) => related);
    const word = (value: string) => ({ value, text: value });
    return {
      kind: distinct(offered, ({ resource }) => word(resource.kind)),
      namespace: distinct(offered, ({ resource }) => word(resource.namespace)),
      health: distinct(offered, ({ health }) => ({ value: health, text: t(`health.${health}`) })),
      connection: distinct(
        offered.flatMap(({ connections }) => connections),
        ({ name }) => word(name),
      ),
    };
  }, [views, all, t]);
  return (
    <FilterBar
      label={t('filter')}
      filter={filter}
      count={complete ? t('count', { count: shown }) : t('reading', { count: views.length })}
    >
      {(['kind', 'namespace', 'health', 'connection'] as const).map((name) => (
        <FilterPill
          key={name}
          label={t(`columns.${name}`)}
          value={filter.get(name)}
          options={options[name]}
          onChange={(value) => filter.set(name, value)}
        />
      ))}
      {!network && (
        <>
          <FilterPill
            label={t('group')}
            none={t('groups.none')}
            value={filter.get('group')}
            options={groupings.map((value) => ({ value, text: t(`groups.${value}`) }))}
            onChange={(value) => filter.set('group', value)}
          />
          <ColumnPicker columns={columns} />
        </>
      )}
      <Switch
        label={t('all')}
        checked={all}
        onChange={(_, { checked }) => filter.set('all', checked ? '1' : '')}
      />
    </FilterBar>
  );
}
