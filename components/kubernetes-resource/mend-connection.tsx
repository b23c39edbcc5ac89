'use client';

import type { Connection } from '#lib/connections/connection.ts';
import { type Finding, groupOfFinding } from '#lib/connections/relations/finding.ts';
import { ChooseIdentity, ReplaceTarget } from './renew-ends.tsx';
import { RepairConnection } from './repair-connection.tsx';

/** The safe action for what is wrong with a connection: a repair cannot bring back what is gone from Azure. */
export function MendConnection({
  clusterId,
  connection,
  findings,
}: {
  clusterId: string;
  connection: Connection;
  findings: readonly Finding[];
}) {
  const codes = findings.map(({ code }) => code);
  if (codes.includes('targetDeleted')) return <ReplaceTarget clusterId={clusterId} connection={connection} />;
  if (codes.includes('identityReplaced'))
    return <ChooseIdentity clusterId={clusterId} connection={connection} />;
  const repairable = findings.some((one) => groupOfFinding(one) === 'drift' || one.code === 'keyMissing');
  return repairable && <RepairConnection clusterId={clusterId} connection={connection} />;
}
