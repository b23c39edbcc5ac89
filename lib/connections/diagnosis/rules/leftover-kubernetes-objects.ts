import { expectedResources } from '../../connection.ts';
import { finding, type Rule } from '../rule.ts';
import { seen } from '../source.ts';

const made = /^(sc-[a-z0-9]+-secret|sc-account-[0-9a-f-]{36})$/;

/** Deleting a connection leaves its Secret and ServiceAccount behind. */
export const leftoverKubernetesObjects: Rule = {
  id: 'leftover-kubernetes-objects',
  priority: 99,
  find(evidence) {
    const connections = seen(evidence.connections);
    if (!connections) return [];
    const wanted = new Set(connections.flatMap(expectedResources).map(keyOf));
    const left = (seen(evidence.objects) ?? []).filter(
      (one) => made.test(one.name) && !wanted.has(keyOf(one)),
    );
    if (left.length === 0) return [];
    return [
      finding('leftover-kubernetes-objects', {
        severity: 'information',
        values: { count: String(left.length) },
        quotes: left.slice(0, 10).map((one) => ({ source: 'objects', text: keyOf(one) })),
        commands: left
          .slice(0, 10)
          .map(({ kind, name, namespace }) => `kubectl delete ${kind.toLowerCase()} ${name} -n ${namespace}`),
      }),
    ];
  },
};

const keyOf = ({ kind, namespace, name }: { kind: string; namespace: string; name: string }): string =>
  `${kind} ${namespace}/${name}`;
