'use client';

import {
  MessageBar,
  MessageBarBody,
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@fluentui/react-components';
import { PuzzlePieceRegular } from '@fluentui/react-icons';
import { useTranslations } from 'next-intl';
import { CommandBar } from '#components/commands/command-bar.tsx';
import { useRefreshCommand } from '#components/commands/use-refresh-command.tsx';
import { useApi } from '#components/query/use-api.ts';
import { PageHeader } from '#components/shell/page-header.tsx';
import { ErrorView } from '#components/states/error-view.tsx';
import { MessageView } from '#components/states/message-view.tsx';
import { SkeletonRows } from '#components/states/skeleton.tsx';
import { StateBadge } from '#components/states/state-badge.tsx';
import { extensionsAnswer } from '#lib/portal/answers.ts';
import { clusterApi, nameOf } from '#lib/portal/cluster-api.ts';

const useStyles = makeStyles({
  table: { tableLayout: 'auto' },
  cell: { overflowWrap: 'anywhere' },
  wide: { '@media (max-width: 767px)': { display: 'none' } },
});

/** Extensions + applications: the cluster's extensions and why one has failed. */
export function ExtensionsBlade({ clusterId }: { clusterId: string }) {
  const t = useTranslations('extensions');
  const styles = useStyles();
  const { data, error, isFetching, refetch } = useApi(clusterApi(clusterId, 'extensions'), extensionsAnswer);
  const refresh = useRefreshCommand(isFetching, refetch);
  return (
    <>
      <PageHeader
        icon="extension"
        title={t('title')}
        context={nameOf(clusterId)}
        type={t('type')}
        commands={<CommandBar commands={[refresh]} />}
      />
      {error && <ErrorView error={error} onRetry={() => void refetch()} />}
      {!error && !data && <SkeletonRows rows={4} />}
      {data?.extensions.length === 0 && (
        <MessageView icon={<PuzzlePieceRegular />} title={t('empty')}>
          {t('emptyText')}
        </MessageView>
      )}
      {data && data.extensions.length > 0 && (
        <Table aria-label={t('title')} size="small" className={styles.table}>
          <TableHeader>
            <TableRow>
              <TableHeaderCell>{t('columns.name')}</TableHeaderCell>
              <TableHeaderCell className={styles.wide}>{t('columns.type')}</TableHeaderCell>
              <TableHeaderCell>{t('columns.version')}</TableHeaderCell>
              <TableHeaderCell className={styles.wide}>{t('columns.train')}</TableHeaderCell>
              <TableHeaderCell className={styles.wide}>{t('columns.autoUpgrade')}</TableHeaderCell>
              <TableHeaderCell className={styles.wide}>{t('columns.namespace')}</TableHeaderCell>
              <TableHeaderCell>{t('columns.state')}</TableHeaderCell>
            </TableRow>
          </TableHeader>
          <TableBody>
            {data.extensions.map((extension) => (
              <TableRow key={extension.id}>
                <TableCell className={styles.cell}>{extension.name}</TableCell>
                <TableCell className={styles.wide}>{extension.extensionType}</TableCell>
                <TableCell>{extension.version ?? ''}</TableCell>
                <TableCell className={styles.wide}>{extension.releaseTrain ?? ''}</TableCell>
                <TableCell className={styles.wide}>{t(extension.autoUpgrade ? 'on' : 'off')}</TableCell>
                <TableCell className={styles.wide}>{extension.releaseNamespace ?? ''}</TableCell>
                <TableCell>
                  <StateBadge state={extension.provisioningState} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
      {data?.extensions
        .filter((extension) => extension.error)
        .map((extension) => (
          <MessageBar key={extension.id} intent="error" layout="multiline">
            <MessageBarBody>
              {extension.name}: {extension.error?.code} {extension.error?.message}
            </MessageBarBody>
          </MessageBar>
        ))}
    </>
  );
}
