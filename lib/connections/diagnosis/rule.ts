import type { Evidence } from './evidence.ts';
import type { Finding } from './finding.ts';

/** One thing that can be wrong, with what tells it and what helps. One rule, one file. */
export interface Rule {
  /** Name of its file, and its key in the message catalogues. */
  readonly id: string;
  /** Lower ones stand first in the list: causes before what follows from them. */
  readonly priority: number;
  /** Rules whose findings say no more than this one's, and are left out beside it. */
  readonly covers?: readonly string[];
  find(evidence: Evidence): readonly Finding[];
}

/** A finding with nothing in it yet but what is given. */
export function finding(rule: string, parts: Partial<Omit<Finding, 'rule'>> = {}): Finding {
  return {
    rule,
    severity: 'error',
    connections: [],
    apart: [],
    values: {},
    quotes: [],
    differences: [],
    remedy: undefined,
    commands: [],
    ...parts,
  };
}

/** Names of the cluster, as commands take them. */
export function clusterNames({ clusterId }: Pick<Evidence, 'clusterId'>): {
  subscription: string;
  rg: string;
  cluster: string;
} {
  const [, , subscription = '', , rg = ''] = clusterId.split('/');
  return { subscription, rg, cluster: clusterId.slice(clusterId.lastIndexOf('/') + 1) };
}

/** Fills `{rg}`, `{cluster}`, `{subscription}`, `{clusterId}` and further names into commands; an unknown name stays as a placeholder. */
export function commandsFor(
  evidence: Pick<Evidence, 'clusterId'>,
  templates: readonly string[],
  more: Readonly<Record<string, string>> = {},
): string[] {
  const names: Readonly<Record<string, string>> = {
    clusterId: evidence.clusterId,
    ...clusterNames(evidence),
    ...more,
  };
  return templates.map((template) =>
    template.replace(/\{(\w+)\}/g, (whole, name: string) => names[name] ?? whole),
  );
}
