'use client';

import { Text } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { PartialNotice } from '#components/states/partial-notice.tsx';
import { RelativeTime } from '#components/states/relative-time.tsx';
import { Status } from '#components/states/status.tsx';
import type { Column } from '#components/table/column.ts';
import { ResourceTable } from '#components/table/resource-table.tsx';
import type { ResourceDetailsAnswer } from '#lib/portal/resource-details-answer.ts';

type Event = ResourceDetailsAnswer['events'][number];

/** What the cluster noted about a resource lately. */
export function ResourceEvents({ details, onRetry }: { details: ResourceDetailsAnswer; onRetry(): void }) {
  const t = useTranslations('resource.events');
  const columns: Column<Event>[] = [
    {
      key: 'at',
      label: t('at'),
      width: '9rem',
      sortBy: ({ at }) => -Date.parse(at ?? '1970-01-01'),
      render: ({ at }) => at && <RelativeTime at={new Date(at)} />,
    },
    {
      key: 'type',
      label: t('type'),
      width: '8rem',
      sortBy: ({ type }) => type,
      render: ({ type }) => <Status kind={type === 'Normal' ? 'success' : 'warning'}>{type}</Status>,
    },
    {
      key: 'reason',
      label: t('reason'),
      width: '12rem',
      sortBy: ({ reason }) => reason,
      render: ({ reason }) => reason,
    },
    { key: 'message', label: t('message'), render: ({ message }) => message },
    { key: 'count', label: t('count'), width: '6rem', numeric: true, render: ({ count }) => count },
    { key: 'from', label: t('from'), width: '10rem', secondary: true, render: ({ from }) => from },
  ];
  if (details.eventsError) return <PartialNotice missing={[details.eventsError]} onRetry={onRetry} />;
  if (details.events.length === 0) return <Text>{t('none')}</Text>;
  return (
    <ResourceTable label={t('title')} columns={columns} items={details.events} itemKey={({ id }) => id} />
  );
}
