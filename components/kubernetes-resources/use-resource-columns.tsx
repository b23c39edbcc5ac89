'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { LongWord } from '#components/states/long-word.tsx';
import { RelativeTime } from '#components/states/relative-time.tsx';
import type { Column } from '#components/table/column.ts';
import type { ResourceView } from '#lib/connections/relations/resource-view.ts';
import { clusterPage } from '#lib/portal/cluster-api.ts';
import { HealthStatus } from './health-status.tsx';
import { ResourceLink } from './resource-link.tsx';

const useStyles = makeStyles({
  // One under the other, each must be wide enough apart to be hit.
  connection: { minHeight: tokens.lineHeightBase500, alignContent: 'center' },
  link: {
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
  },
});

/** What the list of Kubernetes resources tells about each. */
export function useResourceColumns(clusterId: string): Column<ResourceView>[] {
  const t = useTranslations('kubernetesResources');
  const styles = useStyles();
  return [
    {
      key: 'name',
      label: t('columns.name'),
      sortBy: ({ resource }) => resource.name,
      render: ({ resource }) => <ResourceLink clusterId={clusterId} resource={resource} />,
    },
    {
      key: 'kind',
      label: t('columns.kind'),
      width: '13%',
      sortBy: ({ resource }) => resource.kind,
      render: ({ resource }) => <LongWord>{resource.kind}</LongWord>,
    },
    {
      key: 'namespace',
      label: t('columns.namespace'),
      width: '12%',
      sortBy: ({ resource }) => resource.namespace,
      render: ({ resource }) => resource.namespace,
    },
    {
      key: 'health',
      label: t('columns.health'),
      width: '14%',
      sortBy: ({ health }) => t(`health.${health}`),
      render: (view) => <HealthStatus view={view} />,
    },
    {
      key: 'connection',
      label: t('columns.connection'),
      width: '15%',
      sortBy: ({ connections }) => connections[0]?.name ?? '',
      render: ({ connections }) =>
        connections.map(({ id, name }) => (
          <div key={id} className={styles.connection}>
            <Link
              className={styles.link}
              href={clusterPage(clusterId, 'service-connector', name)}
              prefetch={false}
            >
              {name}
            </Link>
          </div>
        )),
    },
    {
      key: 'users',
      label: t('columns.users'),
      numeric: true,
      width: '9%',
      secondary: true,
      sortBy: ({ users }) => users.length,
      render: ({ users }) => users.length || '',
    },
    {
      key: 'age',
      label: t('columns.age'),
      width: '11%',
      secondary: true,
      sortBy: ({ resource }) => -Date.parse(resource.createdAt ?? '1970-01-01'),
      render: ({ resource: { createdAt } }) => createdAt && <RelativeTime at={new Date(createdAt)} />,
    },
    {
      key: 'owner',
      label: t('columns.owner'),
      width: '14%',
      optional: true,
      sortBy: ({ resource }) => resource.controller?.name ?? '',
      render: ({ resource: { controller } }) => controller && `${controller.kind} ${controller.name}`,
    },
    {
      key: 'lastWriter',
      label: t('columns.lastWriter'),
      width: '12%',
      optional: true,
      sortBy: ({ resource }) => resource.lastWriter?.manager ?? '',
      render: ({ resource: { lastWriter } }) => lastWriter?.manager,
    },
  ];
}
