import { textAt } from '../object.ts';
import { ageColumn, column, nameColumn } from './columns.ts';
import { type ResourceType, resourceType } from './resource-type.ts';

const rbac = { group: 'rbac.authorization.k8s.io', version: 'v1', names: 'segment' } as const;

const bindingColumns = [
  nameColumn,
  column('Role', (object) => `${textAt(object, 'roleRef.kind')}/${textAt(object, 'roleRef.name')}`),
  ageColumn,
];

export const roleStorage = 'roles.rbac.authorization.k8s.io';
export const clusterRoleStorage = 'clusterroles.rbac.authorization.k8s.io';
export const roleBindingStorage = 'rolebindings.rbac.authorization.k8s.io';
export const clusterRoleBindingStorage = 'clusterrolebindings.rbac.authorization.k8s.io';

/** Roles and their bindings. */
export const rbacTypes: readonly ResourceType[] = [
  resourceType({ ...rbac, plural: 'roles', kind: 'Role' }),
  resourceType({ ...rbac, plural: 'rolebindings', kind: 'RoleBinding', columns: bindingColumns }),
  resourceType({ ...rbac, plural: 'clusterroles', kind: 'ClusterRole', namespaced: false }),
  resourceType({
    ...rbac,
    plural: 'clusterrolebindings',
    kind: 'ClusterRoleBinding',
    namespaced: false,
    columns: bindingColumns,
  }),
];
