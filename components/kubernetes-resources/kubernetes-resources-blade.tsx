'use client';

import { makeStyles, Title3, tokens } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons';
import { useQueryClient } from '@tanstack/react-query';
import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { CommandBar } from '#components/commands/command-bar.tsx';
import { useRefreshCommand } from '#components/commands/use-refresh-command.tsx';
import { useConnections } from '#components/connections/connection-queries.ts';
import { ConnectionResources } from '#components/connections/connection-resources.tsx';
import { PageHeader } from '#components/shell/page-header.tsx';
import { ErrorView } from '#components/states/error-view.tsx';
import { MessageView } from '#components/states/message-view.tsx';
import { SkeletonRows } from '#components/states/skeleton.tsx';
import { expectedResources } from '#lib/connections/connection.ts';
import { nameOf } from '#lib/portal/cluster-api.ts';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalXL, minWidth: 0 },
  section: { display: 'grid', rowGap: tokens.spacingVerticalS, minWidth: 0 },
});

/** Kubernetes resources that Service Connector made in this cluster, by connection; the address can narrow it to one resource. */
export function KubernetesResourcesBlade({ clusterId }: { clusterId: string }) {
  const t = useTranslations('kubernetesResources');
  const styles = useStyles();
  const queries = useQueryClient();
  const parameters = useSearchParams();
  const { data, error, isFetching, refetch } = useConnections(clusterId);
  const wanted = parameters.get('name');
  const connections = (data?.connections ?? []).filter(
    (connection) => !wanted || expectedResources(connection).some(({ name }) => name === wanted),
  );
  const refresh = useRefreshCommand(isFetching, () => queries.invalidateQueries());
  return (
    <div className={styles.root}>
      <PageHeader
        icon="workload"
        title={t('title')}
        context={nameOf(clusterId)}
        type={t('type')}
        commands={<CommandBar commands={[refresh]} />}
      />
      {error && <ErrorView error={error} onRetry={() => void refetch()} />}
      {!error && !data && <SkeletonRows rows={6} />}
      {data && connections.length === 0 && (
        <MessageView icon={<DocumentTableRegular />} title={t('empty')}>
          {t('emptyText')}
        </MessageView>
      )}
      {connections.map((connection) => (
        <section key={connection.id} className={styles.section} aria-label={connection.name}>
          <Title3 as="h2">{connection.name}</Title3>
          <ConnectionResources clusterId={clusterId} name={connection.name} />
        </section>
      ))}
    </div>
  );
}
