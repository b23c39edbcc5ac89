import { extensionName } from '#lib/connections/names.ts';
import type { Arm } from '../arm.ts';
import { ArmError } from '../arm-error.ts';
import { administrators } from '../container-service/cluster-access.ts';
import type { ManagedCluster } from '../container-service/managed-cluster.ts';
import { keyOf } from '../resource-id.ts';
import { type ArmRoute, route } from '../route.ts';
import { clusterKeyOf } from '../service-linker/connection-work.ts';
import { installConnector } from './connector-extension.ts';
import type { Extension } from './extension.ts';
import { extensionOperationId } from './extension-operation-url.ts';
import { extensionPath } from './extension-queries.ts';
import { extensionType } from './extension-view.ts';

const type = `${extensionType}/operations`;

/** Version that extensions other than Service Connector's are told to have when none is pinned. */
const otherVersion = '1.0.0';

export function registerExtensionOperations(arm: Arm): void {
  const { operations, state } = arm;
  const fail = ({ resourceId }: { resourceId: string }, { code, message }: ArmError) =>
    update(resourceId, { provisioningState: 'Failed', errorInfo: { code, message } });
  const update = (id: string, change: Partial<Extension>) => {
    const extension = state.extensions.get(keyOf(id));
    if (extension) state.extensions.set(keyOf(id), { ...extension, ...change });
  };
  operations.register('extension.put', {
    async run({ resourceId }, progress) {
      await progress.wait(0.5);
      const extension = state.extensions.get(keyOf(resourceId));
      const cluster = state.clusters.get(clusterKeyOf(resourceId));
      // It was taken away by force in the meantime.
      if (!extension || !cluster) return undefined;
      if (isConnector(extension)) await installConnector(arm, cluster, null, progress);
      else
        update(resourceId, {
          provisioningState: 'Succeeded',
          currentVersion: extension.version ?? otherVersion,
        });
      return undefined;
    },
    failed: fail,
  });
  operations.register('extension.delete', {
    async run({ resourceId }, progress) {
      await progress.wait(0.5);
      const extension = state.extensions.get(keyOf(resourceId));
      const cluster = state.clusters.get(clusterKeyOf(resourceId));
      if (extension && cluster && isConnector(extension)) await uninstall(arm, cluster, progress.signal);
      state.extensions.delete(keyOf(resourceId));
      return undefined;
    },
    failed: fail,
  });
}

const isConnector = ({ name }: Extension): boolean => name.toLowerCase() === extensionName;

/** Takes the operator out of the cluster. What it had made for users stays, and so do the linkers. */
function uninstall(arm: Arm, { id }: ManagedCluster, signal: AbortSignal): Promise<void> {
  const user = { name: 'sc-operator', groups: [administrators] };
  const kubeconfig = arm.kubernetes.kubeconfig(keyOf(id), user, 'inside');
  return arm.clusterQueue.run(keyOf(id), () => arm.operator.uninstall(kubeconfig, signal));
}

/** The status words are provisioning states, and there are no times. */
export function extensionOperationRoutes({ operations, state }: Arm): ArmRoute[] {
  return [
    route(
      'GET',
      `${extensionPath}/operations/{operation}`,
      { type, action: `${type}/read` },
      (_, { operation: id }) => {
        const operation = operations.get(id);
        if (!operation?.kind.startsWith('extension.')) {
          throw new ArmError(404, 'OperationNotFound', `The operation '${id}' was not found.`);
        }
        const now = state.extensions.get(keyOf(operation.resourceId))?.provisioningState;
        // Until its turn comes, the extension is in the state that the one before has left.
        const running = now === 'Succeeded' || now === 'Failed' ? 'Updating' : now;
        return {
          status: 200,
          body: {
            id: extensionOperationId(operation),
            name: operation.id,
            status: operation.status === 'Running' ? (running ?? 'Deleting') : operation.status,
            ...(operation.error ? { error: operation.error } : {}),
          },
        };
      },
    ),
  ];
}
