import type { Arm } from '../arm.ts';
import { resourceNotFound } from '../arm-error.ts';
import { below } from '../below.ts';
import { type ClusterParameters, clusterPath, findCluster } from '../container-service/cluster-path.ts';
import { keyOf } from '../resource-id.ts';
import { type ArmRoute, route } from '../route.ts';
import type { ArmState } from '../state.ts';
import type { Extension } from './extension.ts';
import { extensionType, extensionView } from './extension-view.ts';

const type = extensionType;

const extensionsPath = `${clusterPath}/providers/Microsoft.KubernetesConfiguration/extensions` as const;
export const extensionPath = `${extensionsPath}/{extension}` as const;

export function extensionQueryRoutes({ state }: Arm): ArmRoute[] {
  return [
    route('GET', extensionsPath, { type, action: `${type}/read` }, ({ apiVersion }, parameters) => {
      const cluster = findCluster(state, parameters);
      const installed = below(state.extensions, cluster.id);
      return {
        status: 200,
        body: { value: installed.map((extension) => extensionView(extension, apiVersion)), nextLink: null },
      };
    }),
    route('GET', extensionPath, { type, action: `${type}/read` }, ({ apiVersion }, parameters) => ({
      status: 200,
      body: extensionView(findExtension(state, parameters), apiVersion),
    })),
  ];
}

export const extensionIdOf = (clusterId: string, name: string): string =>
  `${clusterId}/providers/${extensionType}/${name}`;

/** @throws ArmError 404 when the cluster or its extension is not there */
export function findExtension(
  state: ArmState,
  parameters: ClusterParameters & { readonly extension: string },
): Extension {
  const cluster = findCluster(state, parameters);
  const extension = state.extensions.get(keyOf(extensionIdOf(cluster.id, parameters.extension)));
  if (!extension) {
    throw resourceNotFound(
      'Microsoft.ContainerService/managedClusters/providers/Microsoft.KubernetesConfiguration/extensions',
      `${cluster.name}/${parameters.extension}`,
      parameters.resourceGroup,
    );
  }
  return extension;
}
