/** A role that can be assigned on a target. */
export interface RoleDefinition {
  /** Role definition id, without a scope. */
  readonly id: string;
  readonly name: string;
  /** Management and data actions that it grants. */
  readonly actions: readonly string[];
}

/**
 * Roles that are about a target's own kind of resource, by name. Azure has hundreds; one that names another provider's actions, or
 * that grants everything everywhere, is not what a workload should get.
 * @param targetId ARM id of the target
 */
export function rolesForTarget(roles: readonly RoleDefinition[], targetId: string): RoleDefinition[] {
  const provider = /\/providers\/([^/]+)\//i.exec(targetId)?.[1]?.toLowerCase();
  if (!provider) return [];
  return roles
    .filter(({ actions }) => actions.some((action) => action.toLowerCase().startsWith(`${provider}/`)))
    .sort((a, b) => a.name.localeCompare(b.name));
}
