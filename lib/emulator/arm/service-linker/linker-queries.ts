import type { Arm } from '../arm.ts';
import { resourceNotFound } from '../arm-error.ts';
import { below } from '../below.ts';
import {
  type ClusterParameters,
  clusterIdOf,
  clusterPath,
  findCluster,
} from '../container-service/cluster-path.ts';
import { pageOf } from '../paging.ts';
import { keyOf } from '../resource-id.ts';
import { type ArmRoute, route } from '../route.ts';
import type { ArmState } from '../state.ts';
import type { LinkerRecord } from './linker-record.ts';
import { linkerType, linkerView } from './linker-view.ts';

const type = linkerType;

const linkersPath = `${clusterPath}/providers/Microsoft.ServiceLinker/linkers` as const;
export const linkerPath = `${linkersPath}/{linker}` as const;

export type LinkerParameters = ClusterParameters & { readonly linker: string };

export function linkerQueryRoutes({ state }: Arm): ArmRoute[] {
  return [
    route('GET', linkersPath, { type, action: `${type}/read` }, (request, parameters) => {
      const { value, ...next } = pageOf(linkersOf(state, findCluster(state, parameters).id), request);
      const views = value.map((linker) => linkerView(linker, request.apiVersion));
      return { status: 200, body: { value: views, ...next } };
    }),
    route('GET', linkerPath, { type, action: `${type}/read` }, ({ apiVersion }, parameters) => ({
      status: 200,
      body: linkerView(findLinker(state, parameters), apiVersion),
    })),
  ];
}

export function linkersOf(state: ArmState, clusterId: string): LinkerRecord[] {
  return below(state.linkers, clusterId);
}

const linkerIdOf = (parameters: LinkerParameters): string =>
  `${clusterIdOf(parameters)}/providers/${linkerType}/${parameters.linker}`;

/** @throws ArmError 404 when the cluster or the linker is not there */
export function findLinker(state: ArmState, parameters: LinkerParameters): LinkerRecord {
  const cluster = findCluster(state, parameters);
  const linker = state.linkers.get(keyOf(linkerIdOf(parameters)));
  if (!linker) {
    throw resourceNotFound(
      'Microsoft.ContainerService/managedClusters/providers/Microsoft.ServiceLinker/linkers',
      `${cluster.name}/${parameters.linker}`,
      parameters.resourceGroup,
    );
  }
  return linker;
}
