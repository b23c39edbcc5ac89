'use client';

import { useTranslations } from 'next-intl';
import { Section } from '#components/shell/section.tsx';
import { StateBadge } from '#components/states/state-badge.tsx';
import type { Column } from '#components/table/column.ts';
import { ResourceTable } from '#components/table/resource-table.tsx';
import type { ClusterDetails } from './overview-queries.ts';

type Pool = ClusterDetails['agentPools'][number];

/** The machines of a cluster, by pool. */
export function NodePools({ pools }: { pools: readonly Pool[] }) {
  const t = useTranslations('overview.pools');
  const columns: Column<Pool>[] = [
    { key: 'name', label: t('name'), sortBy: ({ name }) => name, render: ({ name }) => name },
    { key: 'mode', label: t('mode'), sortBy: ({ mode }) => mode, render: ({ mode }) => mode },
    {
      key: 'state',
      label: t('state'),
      sortBy: ({ powerState }) => powerState,
      render: ({ powerState }) => <StateBadge state={powerState} />,
    },
    {
      key: 'nodes',
      label: t('nodes'),
      numeric: true,
      sortBy: ({ count }) => count,
      render: ({ count }) => count,
    },
    { key: 'size', label: t('size'), sortBy: ({ vmSize }) => vmSize, render: ({ vmSize }) => vmSize },
    { key: 'os', label: t('os'), sortBy: ({ osType }) => osType, render: ({ osType }) => osType },
  ];
  return (
    <Section title={t('title')}>
      <ResourceTable label={t('title')} columns={columns} items={pools} itemKey={({ name }) => name} />
    </Section>
  );
}
