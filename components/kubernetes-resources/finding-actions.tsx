'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import dynamic from 'next/dynamic';
import { MendConnection } from '#components/kubernetes-resource/mend-connection.tsx';
import { RewireWorkload } from '#components/kubernetes-resource/rewire-workload.tsx';
import { partFailed } from '#components/states/part-failed.tsx';
import type { FindingCode } from '#lib/connections/relations/finding.ts';
import type { ResourceView } from '#lib/connections/relations/resource-view.ts';

// It knows the variables of all services, and few resources are left over.
const AdoptResource = dynamic(
  () =>
    import('#components/kubernetes-resource/adopt-resource.tsx')
      .then((module) => module.AdoptResource)
      .catch(partFailed),
  { ssr: false },
);

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, ':empty': { display: 'none' } },
});

/** Findings that the connection's own wiring mends: its account and the label. */
const rewired: readonly FindingCode[] = ['labelMissing', 'otherAccount', 'accountMissing'];
const changeable = ['Deployment', 'StatefulSet', 'DaemonSet', 'CronJob'];

/** What can be done at once about what is wrong: a drifted connection is mended, a workload wired anew, a leftover adopted. */
export function FindingActions({
  clusterId,
  view: { findings, connections, resource, health },
}: {
  clusterId: string;
  view: ResourceView;
}) {
  const styles = useStyles();
  // One connection is enough: those of a workload that need an account share it.
  const identity =
    changeable.includes(resource.kind) && findings.some(({ code }) => rewired.includes(code))
      ? connections.find(({ authType }) => authType === 'workloadIdentity')
      : undefined;
  return (
    <div className={styles.root}>
      {identity && <RewireWorkload clusterId={clusterId} connection={identity} workload={resource} />}
      {connections.map((connection) => (
        <MendConnection
          key={connection.id}
          clusterId={clusterId}
          connection={connection}
          findings={findings}
        />
      ))}
      {(health === 'orphan' || health === 'kept') && (
        <AdoptResource clusterId={clusterId} resource={resource} />
      )}
    </div>
  );
}
