import type { Arm } from '../arm.ts';
import { listRoutes } from '../list-resources.ts';
import { type ArmRoute, route } from '../route.ts';
import { clusterPath, findCluster } from './cluster-path.ts';
import { clusterType, clusterView } from './cluster-view.ts';
import type { ManagedCluster } from './managed-cluster.ts';

const type = clusterType;

export function clusterQueryRoutes({ state, clusterUpdates }: Arm): ArmRoute[] {
  const view = (cluster: ManagedCluster) => clusterView(clusterUpdates.current(cluster));
  return [
    ...listRoutes(type, state, state.clusters, view),
    route('GET', clusterPath, { type, action: `${type}/read` }, (_, parameters) => ({
      status: 200,
      body: view(findCluster(state, parameters)),
    })),
  ];
}
