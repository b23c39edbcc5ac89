import { z } from 'zod';
import type { Cluster } from '../cluster.ts';
import type { AccessRequest, KubernetesUser } from '../plane.ts';
import {
  clusterRoleBindingStorage,
  clusterRoleStorage,
  roleBindingStorage,
  roleStorage,
} from '../resources/rbac.ts';

const bindingSchema = z.looseObject({
  roleRef: z.looseObject({ kind: z.string(), name: z.string() }),
  subjects: z
    .array(z.looseObject({ kind: z.string(), name: z.string(), namespace: z.string().optional() }))
    .default([]),
});

const roleSchema = z.looseObject({
  rules: z
    .array(
      z.looseObject({
        verbs: z.array(z.string()),
        apiGroups: z.array(z.string()).default([]),
        resources: z.array(z.string()).default([]),
        resourceNames: z.array(z.string()).default([]),
      }),
    )
    .default([]),
});

type Rule = z.infer<typeof roleSchema>['rules'][number];

/** Whether the roles bound inside the cluster allow a request. */
export function rbacAllows({ objects }: Cluster, user: KubernetesUser, request: AccessRequest): boolean {
  const bindings = [
    ...[...objects.list(clusterRoleBindingStorage)].map((binding) => ({ binding, namespace: '' })),
    ...(request.namespace
      ? [...objects.list(roleBindingStorage, request.namespace)].map((binding) => ({
          binding,
          namespace: request.namespace ?? '',
        }))
      : []),
  ];
  return bindings.some(({ binding, namespace }) => {
    const { roleRef, subjects } = bindingSchema.parse(binding);
    if (!subjects.some((subject) => isSubject(subject, user))) return false;
    const role = objects.get(
      roleRef.kind === 'ClusterRole'
        ? { storage: clusterRoleStorage, namespace: '', name: roleRef.name }
        : { storage: roleStorage, namespace, name: roleRef.name },
    );
    return role !== undefined && roleSchema.parse(role).rules.some((rule) => ruleAllows(rule, request));
  });
}

function isSubject(
  { kind, name, namespace }: { kind: string; name: string; namespace?: string | undefined },
  user: KubernetesUser,
): boolean {
  if (kind === 'Group') return user.groups.includes(name);
  return (
    user.name === (kind === 'ServiceAccount' ? `system:serviceaccount:${namespace ?? ''}:${name}` : name)
  );
}

function ruleAllows({ verbs, apiGroups, resources, resourceNames }: Rule, request: AccessRequest): boolean {
  const holds = (list: readonly string[], value: string) => list.includes('*') || list.includes(value);
  const subresource = request.resource.split('/')[1];
  return (
    holds(verbs, request.verb) &&
    holds(apiGroups, request.apiGroup) &&
    (holds(resources, request.resource) ||
      (subresource !== undefined && resources.includes(`*/${subresource}`))) &&
    (resourceNames.length === 0 || resourceNames.includes(request.name ?? ''))
  );
}
