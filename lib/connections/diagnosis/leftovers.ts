import { expectedResources } from '../connection.ts';
import { isKept } from '../relations/orphan.ts';
import type { Evidence, ObjectEvidence, PodEvidence } from './evidence.ts';
import { seen } from './source.ts';

const made = /^(sc-[a-z0-9]+-secret|sc-account-[0-9a-f-]{36})$/;

type ObjectName = Pick<ObjectEvidence, 'kind' | 'namespace' | 'name'>;

export const nameOfObject = ({ kind, namespace, name }: ObjectName): string => `${kind} ${namespace}/${name}`;

/** Objects that Service Connector made and that no connection stands for any more and nobody keeps: deleting a connection leaves them. */
export function leftovers(evidence: Evidence): ObjectEvidence[] {
  const connections = seen(evidence.connections);
  if (!connections) return [];
  const wanted = new Set(connections.flatMap(expectedResources).map(nameOfObject));
  return (seen(evidence.objects) ?? []).filter(
    (one) => made.test(one.name) && !wanted.has(nameOfObject(one)) && !isKept({ marks: one.annotations }),
  );
}

/** Pods that read their environment from a Secret that was left over. */
export function usersOf(evidence: Evidence, { kind, namespace, name }: ObjectName): PodEvidence[] {
  if (kind !== 'Secret') return [];
  return (seen(evidence.pods) ?? []).filter(
    (pod) => pod.namespace === namespace && pod.secrets.includes(name),
  );
}
