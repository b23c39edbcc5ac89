import { leftovers, nameOfObject, usersOf } from '../leftovers.ts';
import { finding, type Rule } from '../rule.ts';

/** Pods read the Secret of a connection that was deleted: they run on, with values that nobody keeps up to date. */
export const leftoverInUse: Rule = {
  id: 'leftover-in-use',
  priority: 33,
  find(evidence) {
    return leftovers(evidence).flatMap((left) => {
      const users = usersOf(evidence, left);
      if (users.length === 0) return [];
      const workloads = [...new Set(users.map(({ owner, name }) => owner?.name ?? name))];
      return [
        finding('leftover-in-use', {
          severity: 'warning',
          apart: [left.name],
          values: { secret: left.name, namespace: left.namespace, workload: workloads.join(', ') },
          quotes: users.slice(0, 3).map(({ name }) => ({
            source: 'pods' as const,
            text: `${left.namespace}/${name}: ${nameOfObject(left)}`,
          })),
          commands: [`kubectl get secret ${left.name} -n ${left.namespace}`],
        }),
      ];
    });
  },
};
