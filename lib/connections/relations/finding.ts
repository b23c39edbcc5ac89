/** What can be wrong between connections, their resources and the workloads that use them. */
export type FindingCode =
  // How a workload is wired.
  | 'secretMissing'
  | 'secretElsewhere'
  | 'keyMissing'
  | 'labelMissing'
  | 'otherAccount'
  | 'accountMissing'
  | 'providerClassMissing'
  | 'staleValue'
  // What became of a connection's resources.
  | 'resourceMissing'
  | 'keysGone'
  | 'editedByHand'
  | 'annotationChanged'
  // What became of its ends in Azure.
  | 'targetDeleted'
  | 'identityReplaced'
  | 'credentialMissing'
  // Whose connection is gone.
  | 'orphaned'
  | 'usesOrphan';

export type FindingGroup = 'wiring' | 'stale' | 'drift' | 'orphan';

const groups: Readonly<Record<FindingCode, FindingGroup>> = {
  secretMissing: 'wiring',
  secretElsewhere: 'wiring',
  keyMissing: 'wiring',
  labelMissing: 'wiring',
  otherAccount: 'wiring',
  accountMissing: 'wiring',
  providerClassMissing: 'wiring',
  staleValue: 'stale',
  resourceMissing: 'drift',
  keysGone: 'drift',
  editedByHand: 'drift',
  annotationChanged: 'drift',
  targetDeleted: 'drift',
  identityReplaced: 'drift',
  credentialMissing: 'drift',
  orphaned: 'orphan',
  usesOrphan: 'orphan',
};

/** One thing that is wrong, with the names that its sentence needs. */
export interface Finding {
  readonly code: FindingCode;
  readonly values: Readonly<Record<string, string>>;
}

export const groupOfFinding = ({ code }: Finding): FindingGroup => groups[code];

export const finding = (code: FindingCode, values: Readonly<Record<string, string>> = {}): Finding => ({
  code,
  values,
});
