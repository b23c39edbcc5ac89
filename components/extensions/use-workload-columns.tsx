'use client';

import { useTranslations } from 'next-intl';
import type { z } from 'zod';
import { RelativeTime } from '#components/states/relative-time.tsx';
import { Status } from '#components/states/status.tsx';
import type { Column } from '#components/table/column.ts';
import type { releaseAnswer } from '#lib/portal/answers.ts';

type Workload = z.infer<typeof releaseAnswer>['workloads'][number];

/** What the list of an extension's workloads tells about each. */
export function useWorkloadColumns(): Column<Workload>[] {
  const t = useTranslations('extensions.release');
  return [
    {
      key: 'name',
      label: t('workload'),
      width: '40%',
      sortBy: ({ name }) => name,
      render: ({ name }) => name,
    },
    { key: 'kind', label: t('kind'), sortBy: ({ kind }) => kind, render: ({ kind }) => kind },
    {
      key: 'ready',
      label: t('ready'),
      render: ({ ready, desired }) => (
        <Status kind={ready >= desired ? 'success' : 'warning'}>
          {ready} / {desired}
        </Status>
      ),
    },
    {
      key: 'age',
      label: t('created'),
      sortBy: ({ createdAt = '' }) => createdAt,
      render: ({ createdAt }) => (createdAt ? <RelativeTime at={new Date(createdAt)} /> : ''),
    },
  ];
}
