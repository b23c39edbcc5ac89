import { dataRoles } from './data-roles.ts';

/** A role: the management actions it grants, less the ones it takes away. */
export interface RoleDefinition {
  readonly id: string;
  readonly name: string;
  readonly type: 'BuiltInRole' | 'CustomRole';
  readonly description: string;
  readonly actions: readonly string[];
  readonly notActions: readonly string[];
  readonly dataActions: readonly string[];
}

const builtIn = (
  id: string,
  name: string,
  description: string,
  actions: readonly string[],
  notActions: readonly string[] = [],
): RoleDefinition => ({ id, name, type: 'BuiltInRole', description, actions, notActions, dataActions: [] });

/** Ids of the roles that scenarios assign. Built-in roles have the same id in every tenant. */
export const roleIds = {
  owner: '8e3af657-a8ff-443c-a75c-2fe8c4bcb635',
  contributor: 'b24988ac-6180-42a0-ab88-20f7382dd24c',
  reader: 'acdd72a7-3385-48ef-bd42-f606fba81ae7',
  userAccessAdministrator: '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9',
  clusterUser: '4abbcc35-e782-43d8-92c5-2d3f1bd2253f',
  clusterAdmin: '0ab0b1a8-8aac-4efd-b8c2-3ee1fb270be8',
  identityOperator: 'f1a07417-d97a-45cb-824c-7a7467783830',
  identityContributor: 'e40ec5ca-96e0-45a2-b4ff-59039f2c2b59',
  connectionDeveloper: 'c0ffee00-0000-4000-8000-000000000001',
} as const;

const management: readonly RoleDefinition[] = [
  builtIn(
    roleIds.owner,
    'Owner',
    'Grants full access to manage all resources, including the ability to assign roles in Azure RBAC.',
    ['*'],
  ),
  builtIn(
    roleIds.contributor,
    'Contributor',
    'Grants full access to manage all resources, but does not allow you to assign roles in Azure RBAC.',
    ['*'],
    [
      'Microsoft.Authorization/*/Delete',
      'Microsoft.Authorization/*/Write',
      'Microsoft.Authorization/elevateAccess/Action',
    ],
  ),
  builtIn(roleIds.reader, 'Reader', 'View all resources, but does not allow you to make any changes.', [
    '*/read',
  ]),
  builtIn(
    roleIds.userAccessAdministrator,
    'User Access Administrator',
    'Lets you manage user access to Azure resources.',
    ['*/read', 'Microsoft.Authorization/*', 'Microsoft.Support/*'],
  ),
  builtIn(
    roleIds.clusterUser,
    'Azure Kubernetes Service Cluster User Role',
    'List cluster user credential action.',
    [
      'Microsoft.ContainerService/managedClusters/listClusterUserCredential/action',
      'Microsoft.ContainerService/managedClusters/read',
    ],
  ),
  builtIn(
    roleIds.clusterAdmin,
    'Azure Kubernetes Service Cluster Admin Role',
    'List cluster admin credential action.',
    [
      'Microsoft.ContainerService/managedClusters/listClusterAdminCredential/action',
      'Microsoft.ContainerService/managedClusters/accessProfiles/listCredential/action',
      'Microsoft.ContainerService/managedClusters/read',
      'Microsoft.ContainerService/managedClusters/runcommand/action',
    ],
  ),
  builtIn(roleIds.identityOperator, 'Managed Identity Operator', 'Read and Assign User Assigned Identity.', [
    'Microsoft.ManagedIdentity/userAssignedIdentities/*/read',
    'Microsoft.ManagedIdentity/userAssignedIdentities/*/assign/action',
    'Microsoft.Authorization/*/read',
    'Microsoft.Resources/subscriptions/resourceGroups/read',
  ]),
  builtIn(
    roleIds.identityContributor,
    'Managed Identity Contributor',
    'Create, Read, Update, and Delete User Assigned Identity.',
    [
      'Microsoft.ManagedIdentity/userAssignedIdentities/read',
      'Microsoft.ManagedIdentity/userAssignedIdentities/write',
      'Microsoft.ManagedIdentity/userAssignedIdentities/delete',
      'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/*',
      'Microsoft.Authorization/*/read',
      'Microsoft.Resources/subscriptions/resourceGroups/read',
    ],
  ),
  {
    id: roleIds.connectionDeveloper,
    name: 'Contoso Connection Developer',
    type: 'CustomRole',
    description: 'Create service connections on a cluster without administering it.',
    actions: [
      'Microsoft.ServiceLinker/*',
      'Microsoft.KubernetesConfiguration/extensions/*',
      'Microsoft.ContainerService/managedClusters/read',
      'Microsoft.ContainerService/managedClusters/write',
    ],
    notActions: [],
    dataActions: [],
  },
];

export const roleDefinitions: readonly RoleDefinition[] = [
  ...management,
  ...dataRoles.map(({ id, name, dataActions }) => ({
    ...builtIn(id, name, `Data access: ${name}.`, []),
    dataActions,
  })),
];

/** @param id role definition id, alone or as the last segment of its ARM id */
export function findRoleDefinition(id: string): RoleDefinition | undefined {
  const wanted = id.split('/').at(-1)?.toLowerCase();
  return roleDefinitions.find((role) => role.id === wanted);
}
