import { assignRole } from '../arm/authorization/role-assignments.ts';
import { roleIds } from '../arm/authorization/role-definitions.ts';
import { keyOf } from '../arm/resource-id.ts';
import { stableGuid } from '../arm/stable-guid.ts';
import type { ArmState } from '../arm/state.ts';
import { type Persona, personas } from '../entra/personas.ts';
import { dataGroup, identityOrders, retail, retailGroup, sandbox } from './contoso-names.ts';

/** Who may do what: the role assignments of the three people, and one resource that is closed to all of them. */
export function addAccess(state: ArmState): void {
  const assign = (personaId: Persona['id'], role: string, scope: string) => {
    const principalId = personas.find(({ id }) => id === personaId)?.objectId ?? '';
    assignRole(state, {
      name: stableGuid(`${principalId} ${role} ${scope}`),
      scope,
      roleDefinitionId: `/subscriptions/${retail}/providers/Microsoft.Authorization/roleDefinitions/${role}`,
      principalId,
      principalType: 'User',
      createdBy: principalId,
    });
  };
  for (const subscription of [retail, sandbox]) {
    assign('owner', roleIds.owner, `/subscriptions/${subscription}`);
    assign('reader', roleIds.reader, `/subscriptions/${subscription}`);
    // Reading what is in a cluster takes its credential, which the role Reader does not give.
    assign('reader', roleIds.clusterUser, `/subscriptions/${subscription}`);
  }
  assign('developer', roleIds.reader, retailGroup);
  assign('developer', roleIds.clusterUser, retailGroup);
  for (const cluster of ['aks-retail-dev', 'aks-retail-prod']) {
    assign(
      'developer',
      roleIds.connectionDeveloper,
      `${retailGroup}/providers/Microsoft.ContainerService/managedClusters/${cluster}`,
    );
  }
  for (const target of [
    'Microsoft.Storage/storageAccounts/stretailorders',
    'Microsoft.KeyVault/vaults/kv-retail-orders',
    'Microsoft.ServiceBus/namespaces/sb-retail-orders',
  ]) {
    assign('developer', roleIds.contributor, `${dataGroup}/providers/${target}`);
  }
  assign('developer', roleIds.contributor, identityOrders);

  const scope = `${dataGroup}/providers/Microsoft.Storage/storageAccounts/stretailrestricted`;
  const id = `${scope}/providers/Microsoft.Authorization/denyAssignments/${stableGuid('restricted')}`;
  state.denyAssignments.set(keyOf(id), {
    id,
    name: 'Audited storage',
    description: 'Held by the auditors: keys, settings and access stay as they are.',
    scope,
    actions: ['*/write', '*/delete', '*/action'],
  });
}
