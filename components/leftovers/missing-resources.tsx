'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { MendConnection } from '#components/kubernetes-resource/mend-connection.tsx';
import { FindingList } from '#components/kubernetes-resources/finding-list.tsx';
import type { Connection } from '#lib/connections/connection.ts';
import { driftFindings } from '#lib/connections/relations/drift.ts';
import type { Finding } from '#lib/connections/relations/finding.ts';
import type { Relations } from '#lib/connections/relations/relations.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalS,
    '& > :first-child': { width: '100%' },
  },
});

interface Missing {
  readonly connection: Connection;
  readonly findings: readonly Finding[];
}

/**
 * Connections whose resources are not in the cluster at all, so that no row could tell of them.
 * @param failures kinds that could not be listed: of those nothing is claimed
 */
export const missingOf = (relations: Relations, failures: readonly { kind: string }[]): Missing[] =>
  relations.connections
    .map((connection) => ({
      connection,
      findings: driftFindings(
        connection,
        relations,
        (kind) => !failures.some((failure) => failure.kind === kind),
      ).filter(({ code }) => code === 'resourceMissing'),
    }))
    .filter(({ findings }) => findings.length > 0);

/** What is missing, each with its repair. */
export function MissingResources({ clusterId, missing }: { clusterId: string; missing: readonly Missing[] }) {
  const styles = useStyles();
  return missing.map(({ connection, findings }) => (
    <div key={connection.id} className={styles.root}>
      <FindingList findings={findings} />
      <MendConnection clusterId={clusterId} connection={connection} findings={findings} />
    </div>
  ));
}
