import { putAgentPool } from '#lib/azure/agent-pools.ts';
import { allowAddresses } from '#lib/azure/allow-addresses.ts';
import { enableKeys } from '#lib/azure/enable-keys.ts';
import {
  connectorExtension,
  deleteExtension,
  patchExtension,
  putExtension,
} from '#lib/azure/extension-changes.ts';
import { getExtension } from '#lib/azure/extensions.ts';
import { deleteFederatedCredential, putFederatedCredential } from '#lib/azure/identities.ts';
import { deleteLock } from '#lib/azure/locks.ts';
import type { OperationHandle } from '#lib/azure/operations.ts';
import { registerProvider } from '#lib/azure/providers.ts';
import { putRoleAssignment } from '#lib/azure/role-assignments.ts';
import { startCluster } from '#lib/azure/start-cluster.ts';
import { enableClusterFeatures } from '#lib/azure/update-managed-cluster.ts';
import type { Remedy } from '#lib/connections/diagnosis/remedy.ts';
import { deleteObject } from '#lib/kubernetes/delete-object.ts';
import { annotateServiceAccount, labelWorkload } from '#lib/kubernetes/patch-workload-identity.ts';
import { uncordonNode } from '#lib/kubernetes/uncordon-node.ts';
import { restartWorkload } from './restart-workload.ts';
import { openCluster, type PortalSession } from './session.ts';

/**
 * Does what a finding proposes, with the rights of the signed-in user.
 * @returns the operation that Azure goes on with; nothing where the change is made at once, or where waiting is the remedy
 */
export async function applyRemedy(
  session: PortalSession,
  clusterId: string,
  remedy: Remedy,
): Promise<OperationHandle | undefined> {
  const { arm } = session;
  switch (remedy.kind) {
    case 'registerProvider':
      await Promise.all(
        remedy.namespaces.map((namespace) => registerProvider(arm, remedy.subscriptionId, namespace)),
      );
      return undefined;
    case 'startCluster':
      return startCluster(arm, clusterId);
    case 'installExtension':
      return putExtension(arm, clusterId, { ...connectorExtension, autoUpgrade: true });
    case 'upgradeExtension':
      return upgradeConnector(session, clusterId);
    case 'reinstallExtension':
      return deleteExtension(arm, clusterId, connectorExtension.name);
    case 'enableFeatures':
      return enableClusterFeatures(arm, clusterId, remedy.features);
    case 'putFederatedCredential':
      await putFederatedCredential(arm, remedy.identityId, remedy);
      return undefined;
    case 'assignRole':
      await putRoleAssignment(arm, remedy);
      return undefined;
    case 'labelWorkload':
      await labelWorkload(await openCluster(session, clusterId), remedy.workload, remedy.serviceAccount);
      return undefined;
    case 'annotateServiceAccount':
      await annotateServiceAccount(await openCluster(session, clusterId), remedy);
      return undefined;
    case 'restartWorkload':
      await restartWorkload(session, clusterId, remedy.workload);
      return undefined;
    case 'deleteObjects': {
      const cluster = await openCluster(session, clusterId);
      await Promise.all(remedy.objects.map((object) => deleteObject(cluster, object)));
      return undefined;
    }
    case 'deleteFederatedCredential':
      if (remedy.chosen) await deleteFederatedCredential(arm, remedy.identityId, remedy.chosen);
      return undefined;
    case 'addNodePool':
      return putAgentPool(arm, clusterId, remedy);
    case 'allowAddresses':
      await allowAddresses(arm, remedy.scope, remedy.addresses);
      return undefined;
    case 'enableKeys':
      await enableKeys(arm, remedy.scope);
      return undefined;
    case 'removeLocks':
      await Promise.all(remedy.locks.map((id) => deleteLock(arm, id)));
      return undefined;
    case 'uncordonNodes': {
      const cluster = await openCluster(session, clusterId);
      await Promise.all(remedy.nodes.map((node) => uncordonNode(cluster, node)));
      return undefined;
    }
    case 'waitForCluster':
    case 'recreateConnections':
      return undefined;
  }
}

/** Lets the extension upgrade by itself, which brings the newest version of its train. */
async function upgradeConnector({ arm }: PortalSession, clusterId: string) {
  const { releaseTrain } = await getExtension(arm, clusterId, connectorExtension.name);
  return patchExtension(arm, clusterId, connectorExtension.name, { releaseTrain, autoUpgrade: true });
}
