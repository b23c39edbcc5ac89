import { diagnose } from './diagnose.ts';
import { type Evidence, evidenceSources, type SourceName } from './evidence.ts';
import type { Finding } from './finding.ts';
import { seen } from './source.ts';

type CheckId = 'cluster' | 'providers' | 'locks' | 'policies' | 'extension' | 'nodes' | 'egress';

/** One thing that must be right before a connection can be made. */
export interface PreflightCheck {
  readonly id: CheckId;
  /** `blocked`: a create would fail now. `hint`: it may, for reasons that cannot be seen. */
  readonly state: 'ready' | 'blocked' | 'hint' | 'unknown';
  /** What is wrong, with its remedy. */
  readonly finding: Finding | undefined;
}

const sources: Readonly<Record<CheckId, SourceName>> = {
  cluster: 'cluster',
  providers: 'providers',
  locks: 'locks',
  policies: 'policies',
  extension: 'extension',
  nodes: 'nodes',
  egress: 'cluster',
};

const rules: Readonly<Record<CheckId, readonly string[]>> = {
  cluster: ['cluster-stopped', 'cluster-failed', 'conflict'],
  providers: ['missing-subscription-registration', 'servicelinker-not-registered'],
  locks: ['locked'],
  policies: ['policy-denied'],
  extension: [
    'helm-render',
    'helm-in-progress',
    'stuck-old-operator-image',
    'image-unauthorized',
    'agent-timeout',
    'resource-readiness-timeout',
    'helm-resource-exists',
    'helm-chart-download',
    'other-extension',
  ],
  nodes: ['critical-addons-only', 'no-schedulable-node'],
  egress: [],
};

/** Outbound types whose traffic goes through something that the portal cannot look into. */
const guarded = ['userDefinedRouting', 'none', 'block'];

const ids = ['cluster', 'providers', 'locks', 'policies', 'extension', 'nodes', 'egress'] as const;

/** Whether a connection could be made in this cluster now, check by check. */
export function preflight(evidence: Evidence): PreflightCheck[] {
  const findings = diagnose(evidence);
  const read = new Set(
    evidenceSources(evidence).flatMap(({ name, source }) => (source.state === 'read' ? [name] : [])),
  );
  return ids.map((id) => {
    const finding = findings.find(
      ({ rule, connections }) => rules[id].includes(rule) && (id !== 'locks' || connections.length === 0),
    );
    if (finding) return { id, state: 'blocked', finding };
    if (!read.has(sources[id])) return { id, state: 'unknown', finding: undefined };
    return { id, state: hinted(id, evidence) ? 'hint' : 'ready', finding: undefined };
  });
}

function hinted(id: CheckId, evidence: Evidence): boolean {
  if (id === 'egress') return guarded.includes(seen(evidence.cluster)?.outboundType ?? '');
  if (id !== 'nodes') return false;
  return !(seen(evidence.nodes) ?? []).some(
    ({ ready, unschedulable, os, taints }) =>
      ready &&
      !unschedulable &&
      os === 'linux' &&
      !taints.some(({ effect }) => effect !== 'PreferNoSchedule'),
  );
}
