'use client';

import { useTranslations } from 'next-intl';
import { ResourceTable } from '#components/table/resource-table.tsx';
import type { Connection } from '#lib/connections/connection.ts';
import { ConnectionExpansion } from './connection-expansion.tsx';
import { useConnectionColumns } from './use-connection-columns.tsx';

const nameOf = ({ name }: Connection) => name;

/** A row per connection, which opens to what the connection gave the cluster. */
export function ConnectionTable({
  clusterId,
  connections,
  selected,
  expanded,
  onSelect,
  onExpand,
}: {
  clusterId: string;
  connections: readonly Connection[];
  selected: string | undefined;
  expanded: string | undefined;
  onSelect(name: string | undefined): void;
  onExpand(name: string | undefined): void;
}) {
  const t = useTranslations('connections');
  return (
    <ResourceTable
      label={t('title')}
      columns={useConnectionColumns(clusterId)}
      items={connections}
      itemKey={nameOf}
      selection={{
        selected: selected === undefined ? [] : [selected],
        onSelect: ([name]) => onSelect(name),
        name: nameOf,
        single: true,
      }}
      expansion={{
        expanded,
        onExpand,
        name: nameOf,
        render: (connection) => <ConnectionExpansion clusterId={clusterId} connection={connection} />,
      }}
    />
  );
}
