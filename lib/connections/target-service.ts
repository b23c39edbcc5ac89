/** Ways in which a workload proves who it is. `csi` is Key Vault through the Secrets Store CSI driver, which leaves no choice. */
export const authTypes = ['workloadIdentity', 'servicePrincipal', 'secret', 'secretAuto', 'csi'] as const;
export type AuthType = (typeof authTypes)[number];

/** Client types that Service Connector offers for AKS, by their name in ARM. */
export const clientTypes = [
  'none',
  'dotnet',
  'java',
  'springBoot',
  'kafka-springBoot',
  'nodejs',
  'python',
  'django',
  'go',
  'php',
  'ruby',
] as const;
export type ClientType = (typeof clientTypes)[number];

export type Category =
  | 'Storage'
  | 'Secrets'
  | 'Configuration'
  | 'Messaging'
  | 'Database'
  | 'Monitoring'
  | 'AI';

/** One variable that Service Connector writes; `{placeholders}` in the value are filled from the target and the credentials. */
export interface VariableTemplate {
  readonly name: string;
  readonly value: string;
  /** The value carries a secret. */
  readonly credential: boolean;
}

/** The variables that some client types get under one authentication type. */
export interface ConfigurationRow {
  readonly clientTypes: readonly ClientType[];
  readonly variables: readonly VariableTemplate[];
}

export type Configurations = { readonly [auth in AuthType]?: readonly ConfigurationRow[] };

/** A built-in Azure role, by name and role definition id. */
export interface Role {
  readonly name: string;
  readonly id: string;
}

/** What the user calls a level of the target; each has a label in the message catalogues. */
export type Noun =
  | 'storageAccount'
  | 'keyVault'
  | 'appConfigurationStore'
  | 'eventHubsNamespace'
  | 'serviceBusNamespace'
  | 'signalR'
  | 'webPubSub'
  | 'cosmosAccount'
  | 'keyspace'
  | 'gremlinDatabase'
  | 'graph'
  | 'database'
  | 'table'
  | 'redisCache'
  | 'redisDatabase'
  | 'redisEnterpriseCluster'
  | 'sqlServer'
  | 'sqlDatabase'
  | 'server'
  | 'applicationInsights'
  | 'aiAccount'
  | 'neonOrganization'
  | 'atlasOrganization';

/** One step from the resource group down to the target: a resource that is picked, or a name that is typed where Azure has no list. */
export interface TargetLevel {
  /** Name of the placeholder in the id pattern and in variable templates. */
  readonly parameter: string;
  readonly noun: Noun;
  /** ARM type whose resources are offered; absent where the name is typed. */
  readonly resourceType?: string;
  /** `kind` of the resources that can serve, for a type that several services share. */
  readonly resourceKind?: string;
  readonly initial?: string;
}

/** A target that is an Azure resource. */
export interface AzureTarget {
  readonly kind: 'azure';
  /** ARM id with `{subscription}`, `{resourceGroup}` and one placeholder for each level. */
  readonly idPattern: string;
  readonly levels: readonly [TargetLevel, ...TargetLevel[]];
}

/** Apache Kafka on Confluent Cloud: two endpoints, and one linker for each. */
export interface ConfluentTarget {
  readonly kind: 'confluent';
}

/** A service that a cluster can be connected to. */
export interface TargetService {
  /** The word after `az aks connection create`. */
  readonly id: string;
  readonly displayName: string;
  readonly category: Category;
  readonly target: AzureTarget | ConfluentTarget;
  /** The first one is offered first. */
  readonly authTypes: readonly [AuthType, ...AuthType[]];
  readonly clientTypes: readonly ClientType[];
  /** Roles that the identity or principal gets on the target unless the user chooses others. */
  readonly defaultRoles: readonly Role[];
  /** What the user types for `secret`: a user name and a password, or a password alone. */
  readonly credentials?: 'userAndPassword' | 'password';
  /** Retired by Azure; connections that exist still work. */
  readonly retired?: boolean;
  readonly configurations: Configurations;
  /** Variables by the `kind` of the account, for services that serve several kinds under one type. */
  readonly variants?: { readonly [accountKind: string]: Configurations };
  /** Actions on the target that the signed-in user needs, as far as Azure documents them. */
  readonly requiredActions: readonly string[];
  /** `TargetService` in the filter of configurationNames. */
  readonly configurationNamesFilter?: string;
}

/** A variable whose value may be shown. */
export const plain = (name: string, value: string): VariableTemplate => ({ name, value, credential: false });

/** A variable whose value carries a secret. */
export const credential = (name: string, value: string): VariableTemplate => ({
  name,
  value,
  credential: true,
});
