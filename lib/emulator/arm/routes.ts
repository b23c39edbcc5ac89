import type { Arm } from './arm.ts';
import { denyAssignmentRoutes } from './authorization/deny-assignments.ts';
import { lockRoutes } from './authorization/locks.ts';
import { permissionRoutes } from './authorization/permissions.ts';
import { roleAssignmentRoutes } from './authorization/role-assignments.ts';
import { roleDefinitionRoutes } from './authorization/role-definition-routes.ts';
import { clusterCredentialRoutes } from './container-service/cluster-credentials.ts';
import { clusterQueryRoutes } from './container-service/cluster-queries.ts';
import { extensionQueryRoutes } from './kubernetes-configuration/extension-queries.ts';
import { federatedCredentialRoutes } from './managed-identity/federated-credentials.ts';
import { identityQueryRoutes } from './managed-identity/identities.ts';
import { identityChangeRoutes } from './managed-identity/identity-changes.ts';
import { providerRoutes } from './resources/providers.ts';
import { resourceGroupRoutes } from './resources/resource-groups.ts';
import { resourceRoutes } from './resources/resources.ts';
import { subscriptionRoutes } from './resources/subscriptions.ts';
import { tenantRoutes } from './resources/tenants.ts';
import type { ArmRoute } from './route.ts';
import { linkerQueryRoutes } from './service-linker/linker-queries.ts';
import { targetRoutes } from './targets/target-routes.ts';

/** Every operation that Resource Manager answers; the first one that matches is taken. */
export function armRoutes(arm: Arm): ArmRoute[] {
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
    ...lockRoutes,
    ...clusterQueryRoutes(arm),
    ...clusterCredentialRoutes(arm),
    ...extensionQueryRoutes(arm),
    ...linkerQueryRoutes(arm),
    ...identityQueryRoutes(arm),
    ...identityChangeRoutes(arm),
    ...federatedCredentialRoutes(arm),
    ...targetRoutes(arm),
  ];
}
