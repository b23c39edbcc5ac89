'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { RepairConnection } from '#components/kubernetes-resource/repair-connection.tsx';
import { RewireWorkload } from '#components/kubernetes-resource/rewire-workload.tsx';
import { type FindingCode, groupOfFinding } from '#lib/connections/relations/finding.ts';
import type { ResourceView } from '#lib/connections/relations/resource-view.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Findings that the connection's own wiring mends: its account and the label. */
const rewired: readonly FindingCode[] = ['labelMissing', 'otherAccount', 'accountMissing'];
const changeable = ['Deployment', 'StatefulSet', 'DaemonSet', 'CronJob'];

/** What can be done at once about what is wrong: a drifted connection is repaired, a workload wired anew. */
export function FindingActions({
  clusterId,
  view: { findings, connections, resource },
}: {
  clusterId: string;
  view: ResourceView;
}) {
  const styles = useStyles();
  const repairable = findings.some(
    (finding) => groupOfFinding(finding) === 'drift' || finding.code === 'keyMissing',
  );
  // One connection is enough: those of a workload that need an account share it.
  const identity =
    changeable.includes(resource.kind) && findings.some(({ code }) => rewired.includes(code))
      ? connections.find(({ authType }) => authType === 'workloadIdentity')
      : undefined;
  if (!repairable && !identity) return null;
  return (
    <div className={styles.root}>
      {identity && <RewireWorkload clusterId={clusterId} connection={identity} workload={resource} />}
      {repairable &&
        connections.map((connection) => (
          <RepairConnection key={connection.id} clusterId={clusterId} connection={connection} />
        ))}
    </div>
  );
}
