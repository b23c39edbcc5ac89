import type { Arm } from './arm.ts';
import { denyAssignmentRoutes } from './authorization/deny-assignments.ts';
import { lockRoutes } from './authorization/locks.ts';
import { permissionRoutes } from './authorization/permissions.ts';
import { policyAssignmentRoutes } from './authorization/policy-assignments.ts';
import { policyDefinitionRoutes } from './authorization/policy-definitions.ts';
import { roleAssignmentRoutes } from './authorization/role-assignments.ts';
import { roleDefinitionRoutes } from './authorization/role-definition-routes.ts';
import { agentPoolRoutes } from './container-service/agent-pools.ts';
import { clusterChangeRoutes } from './container-service/cluster-changes.ts';
import { clusterCredentialRoutes } from './container-service/cluster-credentials.ts';
import { clusterDeletionRoutes } from './container-service/cluster-deletion.ts';
import { clusterOperationRoutes } from './container-service/cluster-operations.ts';
import { clusterPowerRoutes } from './container-service/cluster-power.ts';
import { clusterQueryRoutes } from './container-service/cluster-queries.ts';
import { runCommandRoutes } from './container-service/run-command.ts';
import { extensionChangeRoutes } from './kubernetes-configuration/extension-changes.ts';
import {
  extensionOperationRoutes,
  registerExtensionOperations,
} from './kubernetes-configuration/extension-operations.ts';
import { extensionQueryRoutes } from './kubernetes-configuration/extension-queries.ts';
import { extensionTypeRoutes } from './kubernetes-configuration/extension-type-queries.ts';
import { federatedCredentialRoutes } from './managed-identity/federated-credentials.ts';
import { identityQueryRoutes } from './managed-identity/identities.ts';
import { identityChangeRoutes } from './managed-identity/identity-changes.ts';
import { providerRoutes } from './resources/providers.ts';
import { resourceGroupRoutes } from './resources/resource-groups.ts';
import { resourceRoutes } from './resources/resources.ts';
import { subscriptionRoutes } from './resources/subscriptions.ts';
import { tenantRoutes } from './resources/tenants.ts';
import type { ArmRoute } from './route.ts';
import { configurationNameRoutes } from './service-linker/configuration-names.ts';
import { dryRunRoutes } from './service-linker/dry-runs.ts';
import { linkerActionRoutes } from './service-linker/linker-actions.ts';
import { linkerChangeRoutes } from './service-linker/linker-changes.ts';
import { registerLinkerOperations } from './service-linker/linker-operations.ts';
import { linkerQueryRoutes } from './service-linker/linker-queries.ts';
import { operationStatusRoutes } from './service-linker/operation-statuses.ts';
import { targetRoutes } from './targets/target-routes.ts';

/** Every operation that Resource Manager answers; the first one that matches is taken. */
export function armRoutes(arm: Arm): ArmRoute[] {
  registerExtensionOperations(arm);
  registerLinkerOperations(arm);
  return [
    ...tenantRoutes,
    ...subscriptionRoutes(arm),
    ...resourceGroupRoutes(arm),
    ...resourceRoutes(arm),
    ...providerRoutes(arm),
    ...roleAssignmentRoutes(arm),
    ...roleDefinitionRoutes,
    ...denyAssignmentRoutes(arm),
    ...permissionRoutes,
    ...lockRoutes(arm),
    ...policyAssignmentRoutes(arm),
    ...policyDefinitionRoutes,
    ...clusterQueryRoutes(arm),
    ...clusterChangeRoutes(arm),
    ...clusterDeletionRoutes(arm),
    ...clusterPowerRoutes(arm),
    ...agentPoolRoutes(arm),
    ...runCommandRoutes(arm),
    ...clusterOperationRoutes(arm),
    ...clusterCredentialRoutes(arm),
    ...extensionQueryRoutes(arm),
    ...extensionTypeRoutes(arm),
    ...extensionChangeRoutes(arm),
    ...extensionOperationRoutes(arm),
    ...linkerQueryRoutes(arm),
    ...linkerChangeRoutes(arm),
    ...linkerActionRoutes(arm),
    ...operationStatusRoutes(arm),
    ...dryRunRoutes(arm),
    ...configurationNameRoutes,
    ...identityQueryRoutes(arm),
    ...identityChangeRoutes(arm),
    ...federatedCredentialRoutes(arm),
    ...targetRoutes(arm),
  ];
}
