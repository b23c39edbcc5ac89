'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { PlugConnected20Regular } from '@fluentui/react-icons';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { CommandBar } from '#components/commands/command-bar.tsx';
import { useRefreshCommand } from '#components/commands/use-refresh-command.tsx';
import { PageHeader } from '#components/shell/page-header.tsx';
import { ErrorView } from '#components/states/error-view.tsx';
import { StaleNotice } from '#components/states/partial-notice.tsx';
import { SkeletonRows } from '#components/states/skeleton.tsx';
import { StateBadge } from '#components/states/state-badge.tsx';
import { type ClusterRef, clusterPath } from '#lib/resource-path.ts';
import { Capabilities } from './capabilities.tsx';
import { ClusterEssentials } from './cluster-essentials.tsx';
import { ConnectionsSummary } from './connections-summary.tsx';
import { NodePools } from './node-pools.tsx';
import { useClusterConnections, useClusterDetails, useConnectorExtension } from './overview-queries.ts';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL },
});

/** A cluster at a glance: what it is, what its connections build on, how many there are. */
export function OverviewPage({ cluster }: { cluster: ClusterRef }) {
  const t = useTranslations('overview');
  const styles = useStyles();
  const router = useRouter();
  const details = useClusterDetails(cluster);
  const extension = useConnectorExtension(cluster);
  const connections = useClusterConnections(cluster);
  const refresh = () => void Promise.all([details.refetch(), extension.refetch(), connections.refetch()]);
  const refreshCommand = useRefreshCommand(details.isFetching, refresh);
  const commands = [
    {
      key: 'connector',
      label: t('open'),
      icon: <PlugConnected20Regular />,
      primary: true,
      onSelect: () => router.push(clusterPath(cluster, 'service-connector')),
    },
    refreshCommand,
  ];
  return (
    <>
      <PageHeader
        icon="cluster"
        title={t('title')}
        context={cluster.cluster}
        type={t('type')}
        state={details.data && <StateBadge state={details.data.provisioningState} />}
        commands={<CommandBar commands={commands} />}
      />
      {details.data ? (
        <div className={styles.content}>
          <StaleNotice error={details.error} onRetry={refresh} />
          <ClusterEssentials cluster={details.data} />
          <ConnectionsSummary cluster={cluster} connections={connections} />
          <Capabilities cluster={details.data} extension={extension} />
          <NodePools pools={details.data.agentPools} />
        </div>
      ) : details.error ? (
        <ErrorView error={details.error} onRetry={refresh} />
      ) : (
        <SkeletonRows rows={10} />
      )}
    </>
  );
}
