import { z } from 'zod';
import type { Arm } from '../arm.ts';
import { ArmError, badRequest } from '../arm-error.ts';
import type { Operation } from '../operation.ts';
import { parseBody } from '../request-body.ts';
import { keyOf } from '../resource-id.ts';
import { type ArmRoute, route } from '../route.ts';
import {
  type AgentPool,
  agentPoolSchema,
  agentPoolsOf,
  newAgentPool,
  nodesOf,
  surplusNodes,
} from './agent-pool.ts';
import { clusterOperationHeaders } from './cluster-operation-url.ts';
import { clusterPath, findCluster } from './cluster-path.ts';
import type { ManagedCluster } from './managed-cluster.ts';

const type = 'Microsoft.ContainerService/managedClusters/agentPools';
const collection = `${clusterPath}/agentPools` as const;
const path = `${collection}/{pool}` as const;

const bodySchema = z.looseObject({ properties: agentPoolSchema.omit({ name: true }).partial().default({}) });

/** Node pools: reads, and changes that add, taint and remove nodes of the cluster. */
export function agentPoolRoutes(arm: Arm): ArmRoute[] {
  const { state, operations, clusterUpdates } = arm;
  registerAgentPoolOperations(arm);
  return [
    route('GET', collection, { type, action: `${type}/read` }, (_, parameters) => {
      const cluster = findCluster(state, parameters);
      return { status: 200, body: { value: agentPoolsOf(cluster).map((pool) => view(cluster, pool)) } };
    }),
    route('GET', path, { type, action: `${type}/read` }, (_, parameters) => {
      const cluster = findCluster(state, parameters);
      return { status: 200, body: view(cluster, findPool(cluster, parameters.pool)) };
    }),
    route('PUT', path, { type, action: `${type}/write` }, (request, parameters) => {
      const { properties } = parseBody(bodySchema, request.body);
      const cluster = findCluster(state, parameters);
      clusterUpdates.demandIdle(cluster);
      const before = agentPoolsOf(cluster).find(({ name }) => name === parameters.pool);
      const pool = agentPoolSchema.safeParse({
        ...(before ?? newAgentPool(parameters.pool, cluster.properties.kubernetesVersion)),
        ...properties,
      });
      if (!pool.success) {
        throw badRequest(
          `The name of agent pool '${parameters.pool}' is invalid: 1 to 12 lower-case letters and digits, a letter first.`,
        );
      }
      const operation = operations.start('cluster.agentPool.put', request.path, request, pool.data);
      return {
        status: before ? 200 : 201,
        body: view(cluster, { ...pool.data, provisioningState: before ? 'Updating' : 'Creating' }),
        headers: clusterOperationHeaders(operation, request, cluster.location),
      };
    }),
    route('DELETE', path, { type, action: `${type}/delete` }, (request, parameters) => {
      const cluster = findCluster(state, parameters);
      const pools = agentPoolsOf(cluster);
      if (!pools.some(({ name }) => name === parameters.pool)) return { status: 204 };
      if (!pools.some(({ name, mode }) => name !== parameters.pool && mode === 'System')) {
        throw badRequest('There has to be at least one system agent pool.');
      }
      clusterUpdates.demandIdle(cluster);
      const operation = operations.start('cluster.agentPool.delete', request.path, request);
      return {
        status: 202,
        headers: clusterOperationHeaders(operation, request, cluster.location, 'withLocation'),
      };
    }),
  ];
}

function registerAgentPoolOperations({ state, operations, clusterUpdates, kubernetes }: Arm): void {
  /** Replaces a pool in the cluster's profiles, and its nodes in the cluster. */
  const change = async (
    { resourceId }: Operation,
    pool: AgentPool | undefined,
    work: () => Promise<void>,
  ) => {
    const [, clusterId = '', name = ''] = /^(.*)\/agentpools\/([^/]+)$/i.exec(resourceId) ?? [];
    const pools = (cluster: ManagedCluster) => agentPoolsOf(cluster).filter((each) => each.name !== name);
    const before = state.clusters.get(keyOf(clusterId));
    if (!before) return;
    const old = agentPoolsOf(before).find((each) => each.name === name);
    await clusterUpdates.update(
      clusterId,
      (cluster) => ({ agentPoolProfiles: [...pools(cluster), ...(pool ? [pool] : [])] }),
      work,
    );
    if (old) kubernetes.remove(keyOf(clusterId), surplusNodes(old, pool?.count ?? 0));
    if (pool) kubernetes.seed(keyOf(clusterId), nodesOf(pool, before.properties.kubernetesVersion));
  };
  operations.register('cluster.agentPool.put', {
    async run(operation, progress) {
      await change(operation, agentPoolSchema.parse(operation.input), () => progress.wait(1));
      return undefined;
    },
  });
  operations.register('cluster.agentPool.delete', {
    async run(operation, progress) {
      await change(operation, undefined, () => progress.wait(1));
      return undefined;
    },
  });
}

function findPool(cluster: ManagedCluster, name: string): AgentPool {
  const pool = agentPoolsOf(cluster).find((each) => each.name === name.toLowerCase());
  if (pool) return pool;
  throw new ArmError(
    404,
    'NotFound',
    `Could not find the agent pool '${name}' of cluster '${cluster.name}'.`,
  );
}

function view(cluster: ManagedCluster, { name, ...properties }: AgentPool) {
  return { id: `${cluster.id}/agentPools/${name}`, name, type, properties };
}
