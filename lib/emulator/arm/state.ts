import type { Collection, Store } from '../store.ts';
import type { PolicyParameters } from './authorization/policy-rule.ts';
import type { ManagedCluster } from './container-service/managed-cluster.ts';
import type { Extension } from './kubernetes-configuration/extension.ts';
import type { FederatedCredential, Identity } from './managed-identity/identity.ts';
import type { Operation } from './operation.ts';
import type { Resource } from './resource.ts';
import type { DryRun } from './service-linker/dry-run-record.ts';
import type { LinkerRecord } from './service-linker/linker-record.ts';

export interface Subscription {
  readonly subscriptionId: string;
  readonly displayName: string;
  /** Namespaces that are not registered, or are on their way; every other known one is registered. */
  readonly registrations: Readonly<Record<string, 'NotRegistered' | 'Registering' | 'Unregistering'>>;
}

export interface ResourceGroup {
  readonly id: string;
  readonly name: string;
  readonly location: string;
  readonly tags: Readonly<Record<string, string>>;
}

export interface RoleAssignment {
  readonly id: string;
  readonly name: string;
  readonly scope: string;
  readonly roleDefinitionId: string;
  readonly principalId: string;
  readonly principalType: 'User' | 'ServicePrincipal' | 'Group';
  readonly createdOn: string;
  readonly createdBy: string;
  readonly description?: string;
}

/** Takes actions away from everybody, owners included. */
export interface DenyAssignment {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly scope: string;
  readonly actions: readonly string[];
}

export interface ManagementLock {
  readonly id: string;
  readonly name: string;
  readonly scope: string;
  readonly level: 'CanNotDelete' | 'ReadOnly';
  readonly notes: string | null;
}

export interface PolicyAssignment {
  readonly id: string;
  readonly name: string;
  readonly scope: string;
  readonly displayName: string;
  readonly policyDefinitionId: string;
  readonly parameters: PolicyParameters;
  readonly notScopes: readonly string[];
  readonly enforcementMode: 'Default' | 'DoNotEnforce';
}

/** Everything that Resource Manager remembers. Keys are ids in lower case unless said otherwise. */
export interface ArmState {
  /** By subscription id. */
  readonly subscriptions: Collection<Subscription>;
  readonly resourceGroups: Collection<ResourceGroup>;
  readonly roleAssignments: Collection<RoleAssignment>;
  readonly denyAssignments: Collection<DenyAssignment>;
  readonly locks: Collection<ManagementLock>;
  readonly policyAssignments: Collection<PolicyAssignment>;
  readonly clusters: Collection<ManagedCluster>;
  readonly extensions: Collection<Extension>;
  readonly identities: Collection<Identity>;
  readonly federatedCredentials: Collection<FederatedCredential>;
  readonly linkers: Collection<LinkerRecord>;
  readonly dryRuns: Collection<DryRun>;
  /** Targets of connections and what stands below them: resources without behaviour of their own. */
  readonly resources: Collection<Resource>;
  /** By operation id. */
  readonly operations: Collection<Operation>;
}

export function openState(store: Store): ArmState {
  return {
    subscriptions: store.collection('arm.subscriptions'),
    resourceGroups: store.collection('arm.resource-groups'),
    roleAssignments: store.collection('arm.role-assignments'),
    denyAssignments: store.collection('arm.deny-assignments'),
    locks: store.collection('arm.locks'),
    policyAssignments: store.collection('arm.policy-assignments'),
    clusters: store.collection('arm.clusters'),
    extensions: store.collection('arm.extensions'),
    identities: store.collection('arm.identities'),
    federatedCredentials: store.collection('arm.federated-credentials'),
    linkers: store.collection('arm.linkers'),
    dryRuns: store.collection('arm.dry-runs'),
    resources: store.collection('arm.resources'),
    operations: store.collection('arm.operations'),
  };
}

export function clearState(state: ArmState): void {
  for (const name in state) state[name as keyof ArmState].clear();
}
