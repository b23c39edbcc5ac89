import { secretName } from '../names.ts';
import type { Evidence } from './evidence.ts';
import type { Finding, Severity } from './finding.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';

interface Found {
  readonly rule: Rule;
  readonly finding: Finding;
}

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2 };

/**
 * Runs every rule over the evidence.
 * @returns what was found, the most likely cause first
 */
export function diagnose(evidence: Evidence): Finding[] {
  const found = rules.flatMap((rule) => rule.find(evidence).map((finding) => ({ rule, finding })));
  return found
    .filter((one) => !found.some((other) => covers(other, one)))
    .sort(
      (a, b) => order[a.finding.severity] - order[b.finding.severity] || a.rule.priority - b.rule.priority,
    )
    .map(({ finding }) => finding);
}

/** Whether one finding says all that another does: about the same connections, or about the whole cluster. */
const covers = (one: Found, other: Found): boolean =>
  (one.rule.covers?.includes(other.rule.id) ?? false) &&
  (one.finding.connections.length === 0 ||
    other.finding.connections.every((name) => one.finding.connections.includes(name)));

/** Findings that concern one connection: its own, what one of its name has left, and what is wrong with the whole cluster. */
export const findingsOf = (findings: readonly Finding[], connection: string): Finding[] =>
  findings.filter(({ connections, apart }) =>
    connections.length > 0
      ? connections.includes(connection)
      : apart.length === 0 || apart.includes(secretName(connection)),
  );
