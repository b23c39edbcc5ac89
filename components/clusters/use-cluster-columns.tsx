'use client';

import { makeStyles, Tooltip, tokens } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { ServiceIcon } from '#components/icons/service-icon.tsx';
import { StateBadge } from '#components/states/state-badge.tsx';
import type { Column } from '#components/table/column.ts';
import { clusterPath } from '#lib/resource-path.ts';
import { clusterRefOf } from './cluster-ref.ts';
import { ConnectionCount } from './connection-count.tsx';
import type { ClusterListItem } from './use-clusters.ts';

const useStyles = makeStyles({
  name: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  link: {
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
  },
  lock: { display: 'inline-flex', color: tokens.colorNeutralForeground3 },
});

/** What the list of clusters tells about each. */
export function useClusterColumns(): Column<ClusterListItem>[] {
  const t = useTranslations('clusters');
  const styles = useStyles();
  return [
    {
      key: 'name',
      label: t('columns.name'),
      width: '24%',
      sortBy: ({ name }) => name,
      render: (cluster) => (
        <span className={styles.name}>
          <ServiceIcon name="cluster" />
          <Link className={styles.link} href={clusterPath(clusterRefOf(cluster), 'overview')}>
            {cluster.name}
          </Link>
          {cluster.private && (
            <Tooltip content={t('private')} relationship="label">
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the tooltip must be reachable by keyboard */}
              <span className={styles.lock} role="img" tabIndex={0}>
                <LockClosed16Regular />
              </span>
            </Tooltip>
          )}
        </span>
      ),
    },
    {
      key: 'state',
      label: t('columns.state'),
      sortBy: ({ provisioningState }) => provisioningState,
      render: ({ provisioningState }) => <StateBadge state={provisioningState} />,
    },
    {
      key: 'power',
      label: t('columns.power'),
      sortBy: ({ powerState }) => powerState,
      render: ({ powerState }) => <StateBadge state={powerState} />,
    },
    {
      key: 'connections',
      label: t('columns.connections'),
      numeric: true,
      width: '8rem',
      render: (cluster) => <ConnectionCount cluster={cluster} />,
    },
    {
      key: 'version',
      label: t('columns.version'),
      secondary: true,
      sortBy: ({ kubernetesVersion }) => kubernetesVersion,
      render: ({ kubernetesVersion }) => kubernetesVersion,
    },
    {
      key: 'location',
      label: t('columns.location'),
      secondary: true,
      sortBy: ({ location }) => location,
      render: ({ location }) => location,
    },
    {
      key: 'resourceGroup',
      label: t('columns.resourceGroup'),
      sortBy: ({ resourceGroup }) => resourceGroup,
      render: ({ resourceGroup }) => resourceGroup,
    },
    {
      key: 'subscription',
      label: t('columns.subscription'),
      sortBy: ({ subscriptionName }) => subscriptionName,
      render: ({ subscriptionName }) => subscriptionName,
    },
  ];
}
