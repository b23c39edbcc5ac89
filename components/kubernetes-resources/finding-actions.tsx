'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { RepairConnection } from '#components/kubernetes-resource/repair-connection.tsx';
import { groupOfFinding } from '#lib/connections/relations/finding.ts';
import type { ResourceView } from '#lib/connections/relations/resource-view.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What can be done at once about what is wrong: a connection whose resources have drifted, or lack a key, is repaired. */
export function FindingActions({
  clusterId,
  view: { findings, connections },
}: {
  clusterId: string;
  view: ResourceView;
}) {
  const styles = useStyles();
  const repairable = findings.some(
    (finding) => groupOfFinding(finding) === 'drift' || finding.code === 'keyMissing',
  );
  if (!repairable) return null;
  return (
    <div className={styles.root}>
      {connections.map((connection) => (
        <RepairConnection key={connection.id} clusterId={clusterId} connection={connection} />
      ))}
    </div>
  );
}
