import type { Evidence } from './evidence.ts';
import { skipped } from './source.ts';

/** Evidence in which nothing has been looked at yet, for when there is only a message, or only the extension. */
export const blankEvidence = (clusterId: string): Evidence => ({
  readAt: '1970-01-01T00:00:00Z',
  clusterId,
  cluster: skipped,
  providers: skipped,
  extension: skipped,
  connections: skipped,
  identities: skipped,
  targets: skipped,
  roleAssignments: skipped,
  rights: skipped,
  locks: skipped,
  policies: skipped,
  outboundAddresses: skipped,
  job: skipped,
  systemPods: skipped,
  pods: skipped,
  events: skipped,
  jobLog: skipped,
  agentLog: skipped,
  nodes: skipped,
  objects: skipped,
  releases: skipped,
  unread: [],
  reports: [],
});
