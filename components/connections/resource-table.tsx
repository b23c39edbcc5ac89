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
import { RelativeTime } from '#components/states/relative-time.tsx';
import { Status } from '#components/states/status.tsx';
import type { ConnectionResourceAnswer } from '#lib/portal/answers.ts';
import { clusterPage } from '#lib/portal/cluster-api.ts';

const useStyles = makeStyles({
  table: { tableLayout: 'auto' },
  cell: { overflowWrap: 'anywhere' },
  keys: { listStyleType: 'none', margin: 0, padding: 0, fontFamily: tokens.fontFamilyMonospace },
  masked: { color: tokens.colorNeutralForeground3 },
  link: { color: tokens.colorBrandForegroundLink },
  wide: { '@media (max-width: 767px)': { display: 'none' } },
});

/** Kubernetes resources of a connection as they are in the cluster. Values are masked: they were never read. */
export function ResourceTable({
  clusterId,
  resources,
}: {
  clusterId: string;
  resources: readonly ConnectionResourceAnswer[];
}) {
  const t = useTranslations('connections.resourceTable');
  const styles = useStyles();
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
        {resources.map((resource) => (
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
