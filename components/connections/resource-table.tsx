'use client';

import {
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  tokens,
} from '@fluentui/react-components';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { ErrorView } from '#components/states/error-view.tsx';
import { RelativeTime } from '#components/states/relative-time.tsx';
import { SkeletonRows } from '#components/states/skeleton.tsx';
import { Status } from '#components/states/status.tsx';
import { clusterPage } from '#lib/portal/cluster-api.ts';
import { useConnectionResources } from './connection-queries.ts';

const useStyles = makeStyles({
  table: { tableLayout: 'auto' },
  cell: { overflowWrap: 'anywhere' },
  keys: { listStyleType: 'none', margin: 0, padding: 0, fontFamily: tokens.fontFamilyMonospace },
  masked: { color: tokens.colorNeutralForeground3 },
  link: { color: tokens.colorBrandForegroundLink },
  wide: { '@media (max-width: 767px)': { display: 'none' } },
});

/** The Kubernetes resources of a connection, each as it is in the cluster now. Values are masked: they were never read. */
export function ResourceTable({ clusterId, name }: { clusterId: string; name: string }) {
  const t = useTranslations('connections.resourceTable');
  const styles = useStyles();
  const { data, error, refetch } = useConnectionResources(clusterId, name);
  if (error) return <ErrorView error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows rows={2} />;
  return (
    <Table aria-label={t('title')} size="small" className={styles.table}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell>{t('kind')}</TableHeaderCell>
          <TableHeaderCell>{t('name')}</TableHeaderCell>
          <TableHeaderCell className={styles.wide}>{t('namespace')}</TableHeaderCell>
          <TableHeaderCell>{t('state')}</TableHeaderCell>
          <TableHeaderCell className={styles.wide}>{t('age')}</TableHeaderCell>
          <TableHeaderCell className={styles.wide}>{t('keys')}</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {data.resources.map((resource) => (
          <TableRow key={`${resource.kind}/${resource.name}`}>
            <TableCell>{resource.kind}</TableCell>
            <TableCell className={styles.cell}>
              <Link
                className={styles.link}
                href={`${clusterPage(clusterId, 'kubernetes-resources')}?${new URLSearchParams({ kind: resource.kind, namespace: resource.namespace, name: resource.name })}`}
              >
                {resource.name}
              </Link>
            </TableCell>
            <TableCell className={styles.wide}>{resource.namespace}</TableCell>
            <TableCell>
              <Status kind={resource.state === 'present' ? 'success' : 'warning'}>
                {t(`states.${resource.state}`)}
              </Status>
            </TableCell>
            <TableCell className={styles.wide}>
              {resource.createdAt && <RelativeTime at={new Date(resource.createdAt)} />}
            </TableCell>
            <TableCell className={styles.wide}>
              <ul className={styles.keys}>
                {resource.keys.map((key) => (
                  <li key={key}>
                    {key}{' '}
                    <span className={styles.masked} role="img" aria-label={t('masked')}>
                      ••••••
                    </span>
                  </li>
                ))}
                {Object.entries(resource.annotations)
                  .filter(([key]) => key.startsWith('azure.workload.identity/'))
                  .map(([key, value]) => (
                    <li key={key}>
                      {key}: {value}
                    </li>
                  ))}
              </ul>
              {resource.state === 'present' && resource.kind === 'Secret' && resource.keys.length === 0 && (
                <Text>{t('keysUnknown')}</Text>
              )}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
