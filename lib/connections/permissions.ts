/** What ARM's permissions call says of a scope: wildcarded actions, less the ones taken away. */
export interface PermissionGrant {
  readonly actions: readonly string[];
  readonly notActions: readonly string[];
}

/**
 * Whether an ARM action is granted.
 * @param action such as `Microsoft.ServiceLinker/linkers/write`; compared without regard to case, as ARM does
 */
export function isAllowed(grants: readonly PermissionGrant[], action: string): boolean {
  return grants.some(
    ({ actions, notActions }) =>
      actions.some((pattern) => matches(pattern, action)) &&
      !notActions.some((pattern) => matches(pattern, action)),
  );
}

function matches(pattern: string, action: string): boolean {
  const source = pattern
    .split('*')
    .map((piece) => piece.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  return new RegExp(`^${source}$`, 'i').test(action);
}

/** The ARM action that each command on connections needs on the cluster. */
export const commandActions = {
  create: 'Microsoft.ServiceLinker/linkers/write',
  edit: 'Microsoft.ServiceLinker/linkers/write',
  delete: 'Microsoft.ServiceLinker/linkers/delete',
  validate: 'Microsoft.ServiceLinker/linkers/validateLinker/action',
  createIdentity: 'Microsoft.ManagedIdentity/userAssignedIdentities/write',
} as const;
