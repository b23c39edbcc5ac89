import type { Evidence } from './evidence.ts';
import type { Finding, Severity } from './finding.ts';
import { rules } from './rules.ts';

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2 };

/**
 * Runs every rule over the evidence.
 * @returns what was found, the most likely cause first
 */
export function diagnose(evidence: Evidence): Finding[] {
  const found = rules.flatMap((rule) => rule.find(evidence).map((finding) => ({ rule, finding })));
  const covered = new Set(found.flatMap(({ rule }) => rule.covers ?? []));
  return found
    .filter(({ rule }) => !covered.has(rule.id))
    .sort(
      (a, b) => order[a.finding.severity] - order[b.finding.severity] || a.rule.priority - b.rule.priority,
    )
    .map(({ finding }) => finding);
}

/** Findings that concern one connection: its own, and what is wrong with the whole cluster. */
export const findingsOf = (findings: readonly Finding[], connection: string): Finding[] =>
  findings.filter(({ connections, severity }) =>
    connections.length === 0 ? severity !== 'information' : connections.includes(connection),
  );
