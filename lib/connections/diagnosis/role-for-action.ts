/** The least built-in role that carries an action, for the actions that connections need. First match wins. */
const roles: readonly (readonly [prefix: string, role: string])[] = [
  ['microsoft.authorization/roleassignments/', 'Role Based Access Control Administrator'],
  ['microsoft.managedidentity/userassignedidentities/', 'Managed Identity Contributor'],
  ['microsoft.containerservice/managedclusters/', 'Azure Kubernetes Service Contributor Role'],
  ['microsoft.storage/', 'Storage Account Contributor'],
  ['microsoft.keyvault/', 'Key Vault Contributor'],
  ['microsoft.sql/', 'SQL Server Contributor'],
  ['microsoft.documentdb/', 'DocumentDB Account Contributor'],
  ['microsoft.cache/', 'Redis Cache Contributor'],
];

/** The built-in role to ask for when an action is missing. */
export function roleFor(action: string): string {
  const wanted = action.toLowerCase();
  return roles.find(([prefix]) => wanted.startsWith(prefix))?.[1] ?? 'Contributor';
}
