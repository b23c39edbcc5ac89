import type { Evidence } from './evidence.ts';
import type { Finding } from './finding.ts';
import { redact } from './redact.ts';

/**
 * Everything that a support engineer asks for first, in one JSON file: what was found, what was read and what could not be.
 * No secret and no token is in it; who made a connection is left out as well.
 */
export function supportBundle(evidence: Evidence, findings: readonly Finding[]): string {
  const { connections, ...rest } = evidence;
  const anonymous =
    connections.state === 'read'
      ? { ...connections, value: connections.value.map(({ createdBy: _, ...connection }) => connection) }
      : connections;
  const bundle = {
    format: 'connector-portal/diagnostics/1',
    readAt: evidence.readAt,
    clusterId: evidence.clusterId,
    findings: findings.map(({ rule, severity, connections: concerned, values, quotes, differences }) => ({
      rule,
      severity,
      connections: concerned,
      values,
      quotes,
      differences,
    })),
    evidence: { ...rest, connections: anonymous },
  };
  return `${JSON.stringify(redact(bundle), null, 2)}\n`;
}
