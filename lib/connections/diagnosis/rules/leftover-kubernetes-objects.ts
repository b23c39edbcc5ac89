import { leftovers, nameOfObject, usersOf } from '../leftovers.ts';
import { finding, type Rule } from '../rule.ts';

/** Deleting a connection leaves its Secret and ServiceAccount behind; these are the ones that nothing uses. */
export const leftoverKubernetesObjects: Rule = {
  id: 'leftover-kubernetes-objects',
  priority: 99,
  find(evidence) {
    const left = leftovers(evidence).filter((one) => usersOf(evidence, one).length === 0);
    if (left.length === 0) return [];
    return [
      finding('leftover-kubernetes-objects', {
        severity: 'information',
        apart: left.map(({ name }) => name),
        values: { count: String(left.length) },
        quotes: left.slice(0, 10).map((one) => ({ source: 'objects', text: nameOfObject(one) })),
        remedy: {
          kind: 'deleteObjects',
          objects: left.map(({ kind, namespace, name }) => ({ kind, namespace, name })),
        },
        commands: left
          .slice(0, 10)
          .map(({ kind, name, namespace }) => `kubectl delete ${kind.toLowerCase()} ${name} -n ${namespace}`),
      }),
    ];
  },
};
