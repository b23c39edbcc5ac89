'use client';

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { RelativeTime } from '#components/states/relative-time.tsx';
import { Status } from '#components/states/status.tsx';
import type { Column } from '#components/table/column.ts';
import { ResourceTable as Table } from '#components/table/resource-table.tsx';
import type { ConnectionResourceAnswer } from '#lib/portal/answers.ts';
import { clusterPage } from '#lib/portal/cluster-api.ts';

const useStyles = makeStyles({
  keys: { listStyleType: 'none', margin: 0, padding: 0, fontFamily: tokens.fontFamilyMonospace },
  masked: { color: tokens.colorNeutralForeground3 },
  link: { color: tokens.colorBrandForegroundLink },
});

type Resource = ConnectionResourceAnswer;

/** Kubernetes resources of a connection as they are in the cluster. Values are masked: they were never read. */
export function ResourceTable({
  clusterId,
  resources,
  pending = false,
}: {
  clusterId: string;
  resources: readonly Resource[];
  /** Azure is still working on the connection: what is not there is not missing yet. */
  pending?: boolean;
}) {
  const t = useTranslations('connections.resourceTable');
  const styles = useStyles();
  const columns: Column<Resource>[] = [
    { key: 'kind', label: t('kind'), width: '8.5rem', render: ({ kind }) => kind },
    {
      key: 'name',
      label: t('name'),
      render: ({ kind, namespace, name }) => (
        <Link
          className={styles.link}
          href={clusterPage(clusterId, 'kubernetes-resources', kind, namespace, name)}
        >
          {name}
        </Link>
      ),
    },
    { key: 'namespace', label: t('namespace'), width: '10%', render: ({ namespace }) => namespace },
    {
      key: 'state',
      label: t('state'),
      width: '7rem',
      render: ({ state }) => (
        <Status kind={state === 'present' ? 'success' : pending ? 'unknown' : 'warning'}>
          {t(`states.${state === 'missing' && pending ? 'pending' : state}`)}
        </Status>
      ),
    },
    {
      key: 'age',
      label: t('age'),
      width: '8rem',
      render: ({ createdAt }) => createdAt && <RelativeTime at={new Date(createdAt)} />,
    },
    { key: 'keys', label: t('keys'), width: '28%', render: (resource) => <Keys resource={resource} /> },
  ];
  return (
    <Table
      label={t('title')}
      columns={columns}
      items={resources}
      itemKey={({ kind, name }) => `${kind}/${name}`}
      sortParameter="resources"
    />
  );
}

/** Keys of a Secret, and annotations that tie a ServiceAccount to its identity. */
function Keys({ resource: { kind, state, keys, annotations } }: { resource: Resource }) {
  const t = useTranslations('connections.resourceTable');
  const styles = useStyles();
  return (
    <>
      <ul className={styles.keys}>
        {keys.map((key) => (
          <li key={key}>
            {key}{' '}
            <span className={styles.masked} role="img" aria-label={t('masked')}>
              ••••••
            </span>
          </li>
        ))}
        {Object.entries(annotations)
          .filter(([key]) => key.startsWith('azure.workload.identity/'))
          .map(([key, value]) => (
            <li key={key}>
              {key}: {value}
            </li>
          ))}
      </ul>
      {state === 'present' && kind === 'Secret' && keys.length === 0 && <Text>{t('keysUnknown')}</Text>}
    </>
  );
}
