'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { ServiceIcon } from '#components/icons/service-icon.tsx';
import { StateBadge } from '#components/states/state-badge.tsx';
import type { Column } from '#components/table/column.ts';
import type { ExtensionAnswer } from '#lib/portal/answers.ts';
import { clusterPage } from '#lib/portal/cluster-api.ts';
import { LatestVersion } from './latest-version.tsx';

const useStyles = makeStyles({
  name: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  link: {
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
  },
});

/** What the list of extensions tells about each. */
export function useExtensionColumns(clusterId: string): Column<ExtensionAnswer>[] {
  const t = useTranslations('extensions');
  const styles = useStyles();
  return [
    {
      key: 'name',
      label: t('columns.name'),
      width: '15%',
      sortBy: ({ name }) => name,
      render: ({ name }) => (
        <span className={styles.name}>
          <ServiceIcon name="extension" />
          <Link className={styles.link} href={clusterPage(clusterId, 'extensions', name)}>
            {name}
          </Link>
        </span>
      ),
    },
    {
      key: 'state',
      label: t('columns.state'),
      width: '12%',
      sortBy: ({ provisioningState }) => provisioningState,
      render: ({ provisioningState }) => <StateBadge state={provisioningState} />,
    },
    {
      key: 'type',
      label: t('columns.type'),
      width: '18%',
      secondary: true,
      sortBy: ({ extensionType }) => extensionType,
      render: ({ extensionType }) => extensionType,
    },
    {
      key: 'version',
      label: t('columns.version'),
      sortBy: ({ version = '' }) => version,
      render: ({ version }) => version ?? t('none'),
    },
    {
      key: 'available',
      label: t('columns.available'),
      render: (extension) => <LatestVersion clusterId={clusterId} extension={extension} />,
    },
    {
      key: 'train',
      label: t('columns.train'),
      secondary: true,
      sortBy: ({ releaseTrain = '' }) => releaseTrain,
      render: ({ releaseTrain }) => releaseTrain ?? t('none'),
    },
    {
      key: 'autoUpgrade',
      width: '13%',
      label: t('columns.autoUpgrade'),
      render: ({ autoUpgrade }) => t(autoUpgrade ? 'on' : 'off'),
    },
    {
      key: 'managedBy',
      label: t('columns.managedBy'),
      secondary: true,
      render: ({ system, managedBy }) => managedBy ?? t(system ? 'azure' : 'you'),
    },
  ];
}
