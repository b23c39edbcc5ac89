import { isAllowed } from './permissions.ts';

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

/** What a role grants: management actions and data actions, with wildcards. */
export interface RoleGrants {
  readonly actions: readonly string[];
  readonly dataActions: readonly string[];
}

const documentDb = ['Microsoft.DocumentDB/databaseAccounts/listKeys/action'];

/**
 * The data actions by which a workload uses a service; any one of them will do, as a workload may only read or only send. Owner and
 * Contributor have none of them.
 */
const dataActions: Readonly<Record<string, readonly string[]>> = {
  'storage-blob': ['Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read'],
  'storage-queue': ['Microsoft.Storage/storageAccounts/queueServices/queues/messages/read'],
  'storage-table': ['Microsoft.Storage/storageAccounts/tableServices/tables/entities/read'],
  keyvault: ['Microsoft.KeyVault/vaults/secrets/getSecret/action'],
  appconfig: ['Microsoft.AppConfiguration/configurationStores/keyValues/read'],
  eventhub: [
    'Microsoft.EventHub/namespaces/messages/receive/action',
    'Microsoft.EventHub/namespaces/messages/send/action',
  ],
  servicebus: [
    'Microsoft.ServiceBus/namespaces/messages/receive/action',
    'Microsoft.ServiceBus/namespaces/messages/send/action',
  ],
  cognitiveservices: ['Microsoft.CognitiveServices/accounts/OpenAI/deployments/chat/completions/action'],
};

/** Service Connector's own roles for these are about management: workloads fetch the keys with them. */
const managementActions: Readonly<Record<string, readonly string[]>> = {
  'cosmos-sql': documentDb,
  'cosmos-mongo': documentDb,
  'cosmos-cassandra': documentDb,
  'cosmos-gremlin': documentDb,
  'cosmos-table': documentDb,
};

/**
 * Whether a role lets a workload use a service. Where the needed action is not known, any role counts.
 * @param serviceId of the catalogue
 */
export function grantsAccess(role: RoleGrants, serviceId: string): boolean {
  const [granted, needed] =
    serviceId in managementActions
      ? [role.actions, managementActions[serviceId]]
      : [role.dataActions, dataActions[serviceId]];
  return needed?.some((action) => isAllowed([{ actions: granted, notActions: [] }], action)) ?? true;
}
