import type { Cluster } from '../cluster.ts';
import { listAt, type StoredObject, textAt, valueAt } from '../object.ts';
import type { PodSpec, Toleration } from '../resources/pod-schema.ts';

/** Where a pod goes, or why nowhere in the scheduler's words. */
export type Placement = { readonly node: string } | { readonly unschedulable: string };

/** Chooses a node: those that suit the pod take turns. */
export function schedule({ objects }: Cluster, pod: StoredObject, spec: PodSpec): Placement {
  const nodes = [...objects.list('nodes')];
  const suitable = nodes.filter((node) => suits(node, spec));
  const turn = Number.parseInt(pod.metadata.uid.replaceAll('-', '').slice(0, 8), 16);
  const chosen = suitable[turn % suitable.length];
  return chosen ? { node: chosen.metadata.name } : { unschedulable: explain(nodes, spec) };
}

/** Whether a node takes a pod: its labels, its taints, and that it is not cordoned. */
export function suits(node: StoredObject, spec: PodSpec): boolean {
  return obstacle(node, spec) === undefined;
}

function obstacle(node: StoredObject, { nodeSelector = {}, tolerations = [] }: PodSpec): string | undefined {
  const taint = listAt(node, 'spec.taints').find(
    (each) =>
      textAt(each, 'effect') !== 'PreferNoSchedule' &&
      !tolerations.some((toleration) => tolerates(toleration, each)),
  );
  if (taint) return `had untolerated taint {${textAt(taint, 'key')}: ${textAt(taint, 'value')}}`;
  if (valueAt(node, 'spec.unschedulable') === true) return 'were unschedulable';
  const labels = node.metadata.labels ?? {};
  const matches = Object.entries(nodeSelector).every(([key, value]) => labels[key] === value);
  return matches ? undefined : "didn't match Pod's node affinity/selector";
}

function tolerates({ key, operator, value, effect }: Toleration, taint: unknown): boolean {
  if (effect && effect !== textAt(taint, 'effect')) return false;
  if (!key) return operator === 'Exists';
  if (key !== textAt(taint, 'key')) return false;
  return operator === 'Exists' || (value ?? '') === textAt(taint, 'value');
}

function explain(nodes: readonly StoredObject[], spec: PodSpec): string {
  if (nodes.length === 0) return 'no nodes available to schedule pods';
  const counts = new Map<string, number>();
  for (const node of nodes) {
    const reason = obstacle(node, spec) ?? '';
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  const reasons = [...counts].map(([reason, count]) => `${count} node(s) ${reason}`).join(', ');
  return `0/${nodes.length} nodes are available: ${reasons}. preemption: 0/${nodes.length} nodes are available: ${nodes.length} Preemption is not helpful for scheduling.`;
}
