'use client';

import { Text } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Section } from '#components/shell/section.tsx';
import { FailureNotice } from '#components/states/failure-notice.tsx';
import { PartialNotice } from '#components/states/partial-notice.tsx';
import { SkeletonRows } from '#components/states/skeleton.tsx';
import { ResourceTable } from '#components/table/resource-table.tsx';
import { isWorkload } from '#lib/connections/relations/cluster-resource.ts';
import type { ResourceView } from '#lib/connections/relations/resource-view.ts';
import { ResourceExpansion } from './resource-expansion.tsx';
import { useClusterResources } from './use-cluster-resources.ts';
import { useResourceColumns } from './use-resource-columns.tsx';

const keyOf = ({ key }: ResourceView) => key;
const nameIn = ({ resource }: ResourceView) => resource.name;
const shown = ['name', 'kind', 'health', 'age'];

/** The workloads and pods that use a connection, and whether they do it well. */
export function ConnectionUsage({ clusterId, name }: { clusterId: string; name: string }) {
  const t = useTranslations('kubernetesResources.usage');
  const { listed, connections, missing, reload, views = [] } = useClusterResources(clusterId);
  const columns = useResourceColumns(clusterId).filter(({ key }) => shown.includes(key));
  const [expanded, setExpanded] = useState<string>();
  const users = views.filter(
    ({ resource, connections }) =>
      isWorkload(resource.kind) && connections.some((connection) => connection.name === name),
  );
  const complete = listed.data?.complete ?? false;
  return (
    <Section title={t('title')}>
      <PartialNotice missing={missing} onRetry={reload} />
      <FailureNotice failure={listed.error} onRetry={reload} />
      {!complete && !listed.error && users.length === 0 && <SkeletonRows rows={3} />}
      {complete && connections.data && users.length === 0 && <Text>{t('none')}</Text>}
      {users.length > 0 && (
        <ResourceTable
          label={t('title')}
          columns={columns}
          items={users}
          itemKey={keyOf}
          sortParameter="users"
          expansion={{
            expanded,
            onExpand: setExpanded,
            name: nameIn,
            render: (view) => <ResourceExpansion clusterId={clusterId} view={view} />,
          }}
        />
      )}
    </Section>
  );
}
