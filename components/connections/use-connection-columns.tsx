'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { ServiceIcon } from '#components/icons/service-icon.tsx';
import { serviceIconName } from '#components/icons/service-icon-name.ts';
import { StateBadge } from '#components/states/state-badge.tsx';
import type { Column } from '#components/table/column.ts';
import type { Connection } from '#lib/connections/connection.ts';
import { clusterPage } from '#lib/portal/cluster-api.ts';
import { useConnectionWords } from './service-names.ts';

const useStyles = makeStyles({
  name: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  link: {
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
  },
});

/** What the list of connections tells about each. */
export function useConnectionColumns(clusterId: string): Column<Connection>[] {
  const t = useTranslations('connections.columns');
  const styles = useStyles();
  const words = useConnectionWords();
  const text = (
    key: 'authType' | 'clientType' | 'namespace' | 'serviceType' | 'target',
    read: (connection: Connection) => string,
    secondary = false,
  ): Column<Connection> => ({ key, label: t(key), sortBy: read, render: read, secondary });
  return [
    {
      key: 'name',
      label: t('name'),
      width: '20%',
      sortBy: ({ name }) => name,
      render: ({ name, serviceId }) => (
        <span className={styles.name}>
          <ServiceIcon name={serviceId ? serviceIconName(serviceId) : 'connection'} />
          <Link className={styles.link} href={clusterPage(clusterId, 'service-connector', name)}>
            {name}
          </Link>
        </span>
      ),
    },
    text('serviceType', words.service),
    text('target', ({ target }) => target.name),
    text('authType', words.authType, true),
    text('clientType', words.clientType, true),
    text('namespace', ({ namespace }) => namespace),
    {
      key: 'state',
      label: t('state'),
      sortBy: ({ provisioningState }) => provisioningState,
      render: ({ provisioningState }) => <StateBadge state={provisioningState} />,
    },
  ];
}
