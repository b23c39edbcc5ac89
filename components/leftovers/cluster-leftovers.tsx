'use client';

import { Text } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { ClusterListItem } from '#components/clusters/use-clusters.ts';
import { DeletedNotice } from '#components/kubernetes-resources/deleted-notice.tsx';
import { ResourceExpansion } from '#components/kubernetes-resources/resource-expansion.tsx';
import { useClusterResources } from '#components/kubernetes-resources/use-cluster-resources.ts';
import { useResourceColumns } from '#components/kubernetes-resources/use-resource-columns.tsx';
import { Section } from '#components/shell/section.tsx';
import { ErrorView } from '#components/states/error-view.tsx';
import { PartialNotice } from '#components/states/partial-notice.tsx';
import { SkeletonRows } from '#components/states/skeleton.tsx';
import { ResourceTable } from '#components/table/resource-table.tsx';
import { isWorkload } from '#lib/connections/relations/cluster-resource.ts';
import type { ResourceView } from '#lib/connections/relations/resource-view.ts';
import type { DeleteResourcesOutcome } from '#lib/portal/delete-resources.ts';
import { MissingResources, missingOf } from './missing-resources.tsx';

const keyOf = ({ key }: ResourceView) => key;
const nameIn = ({ resource }: ResourceView) => resource.name;
const shownColumns = ['name', 'kind', 'namespace', 'health', 'connection', 'users', 'lastWriter'];

interface Props {
  readonly cluster: ClusterListItem;
  readonly selected: readonly ResourceView[];
  readonly onSelect: (views: readonly ResourceView[]) => void;
  /** What became of the resources of this cluster that were deleted last. */
  readonly outcome: DeleteResourcesOutcome | undefined;
  readonly onRestored: () => void;
}

/** What is left over or has drifted in one cluster. One that is stopped is not asked. */
export function ClusterLeftovers({ cluster, ...rest }: Props) {
  const t = useTranslations('leftovers');
  return (
    <Section title={cluster.name}>
      {cluster.powerState === 'Running' ? (
        <RunningCluster cluster={cluster} {...rest} />
      ) : (
        <Text>{t('off', { power: cluster.powerState })}</Text>
      )}
    </Section>
  );
}

function RunningCluster({ cluster: { id, name }, selected, onSelect, outcome, onRestored }: Props) {
  const t = useTranslations('leftovers');
  const {
    listed,
    connections,
    relations,
    missing: unread,
    reload,
    views = [],
  } = useClusterResources(id, { follow: false });
  const columns = useResourceColumns(id).filter(({ key }) => shownColumns.includes(key));
  const [expanded, setExpanded] = useState<string>();
  const { data, error, refetch } = listed;
  // What was deleted is no longer in the list once it has been read again.
  useEffect(() => {
    if (outcome) void refetch();
  }, [outcome, refetch]);
  // A workload that lives on a leftover is named as its user; it is nothing to clean up.
  const found = views.filter(
    ({ health, resource }) => (health === 'orphan' || health === 'drift') && !isWorkload(resource.kind),
  );
  const judged = data?.complete === true && connections.data !== undefined;
  const missing = judged && relations ? missingOf(relations, data.failures) : [];
  const failure = connections.error ?? (data ? null : error);
  if (failure) return <ErrorView error={failure} onRetry={reload} />;
  return (
    <>
      {outcome && (
        <DeletedNotice
          clusterId={id}
          outcome={outcome}
          onRestored={() => {
            onRestored();
            void refetch();
          }}
        />
      )}
      <PartialNotice missing={unread} onRetry={reload} />
      {!judged && <SkeletonRows rows={2} />}
      <MissingResources clusterId={id} missing={missing} />
      {judged && data.failures.length + found.length + missing.length === 0 && <Text>{t('nothing')}</Text>}
      {judged && found.length > 0 && (
        <ResourceTable
          label={t('table', { cluster: name })}
          columns={columns}
          items={found}
          itemKey={keyOf}
          sortParameter={`sort-${name}`}
          selection={{
            selected: selected.map(keyOf),
            onSelect: (keys) => onSelect(found.filter((view) => keys.includes(keyOf(view)))),
            name: nameIn,
          }}
          expansion={{
            expanded,
            onExpand: setExpanded,
            name: nameIn,
            render: (view) => <ResourceExpansion clusterId={id} view={view} />,
          }}
        />
      )}
    </>
  );
}
