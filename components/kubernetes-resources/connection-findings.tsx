'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { MendConnection } from '#components/kubernetes-resource/mend-connection.tsx';
import type { Connection } from '#lib/connections/connection.ts';
import { driftFindings } from '#lib/connections/relations/drift.ts';
import { FindingList } from './finding-list.tsx';
import { useClusterResources } from './use-cluster-resources.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalS,
    '& > :first-child': { width: '100%' },
  },
});

/** Where a connection's resources are no longer as Service Connector made them, with the repair. Nothing while all is well. */
export function ConnectionFindings({ clusterId, connection }: { clusterId: string; connection: Connection }) {
  const styles = useStyles();
  const { listed, relations } = useClusterResources(clusterId);
  const { data } = listed;
  if (!data?.complete || !relations) return null;
  const failed = new Set(data.failures.map(({ kind }) => kind));
  const findings = driftFindings(connection, relations, (kind) => !failed.has(kind));
  if (findings.length === 0) return null;
  return (
    <div className={styles.root}>
      <FindingList findings={findings} />
      <MendConnection clusterId={clusterId} connection={connection} findings={findings} />
    </div>
  );
}
