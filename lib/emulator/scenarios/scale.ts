import type { Arm } from '../arm/arm.ts';
import { newCluster } from '../arm/container-service/new-cluster.ts';
import { keyOf } from '../arm/resource-id.ts';
import { linkersOf } from '../arm/service-linker/linker-queries.ts';
import type { SeedRequest } from '../control/control-routes.ts';
import type { KubernetesObject } from '../kubernetes/plane.ts';
import { addCluster } from './contoso-clusters.ts';
import { dataGroup, retail, retailGroup } from './contoso-names.ts';
import { location } from './resource-builder.ts';
import { seedConnection } from './seed-connection.ts';

const clusterId = `${retailGroup}/providers/Microsoft.ContainerService/managedClusters/aks-retail-prod`;
const namespaces = ['default', 'shop', 'payments'] as const;

/** Adds many of each to the production cluster, and many clusters, for tests at scale. May be asked again for more. */
export function seedAtScale(
  arm: Arm,
  { connections = 0, secrets = 0, pods = 0, clusters = 0 }: SeedRequest,
): void {
  addConnections(arm, connections);
  const run = Date.now().toString(36);
  const objects = [...numbered(secrets, run, secret), ...numbered(pods, run, pod)];
  if (objects.length > 0) arm.kubernetes.seed(keyOf(clusterId), objects);
  const before = arm.state.clusters.size;
  for (let index = 0; index < clusters; index += 1) {
    const name = `aks-fleet-${String(before + index).padStart(5, '0')}`;
    addCluster(arm, newCluster({ subscriptionId: retail, resourceGroup: 'rg-retail', location, name }));
  }
}

function addConnections(arm: Arm, count: number): void {
  const cluster = arm.state.clusters.get(keyOf(clusterId));
  if (!cluster) return;
  const before = linkersOf(arm.state, cluster.id).length;
  for (let index = before; index < before + count; index += 1) {
    seedConnection(arm, cluster, {
      name: `servicebus_scale${String(index).padStart(5, '0')}`,
      createdDaysAgo: index % 365,
      // The first ones of each namespace are looked at; from then on the answer is known.
      ...(index - before < namespaces.length ? {} : { another: true }),
      properties: {
        targetService: {
          type: 'AzureResource',
          id: `${dataGroup}/providers/Microsoft.ServiceBus/namespaces/sb-retail-orders`,
        },
        authInfo: { authType: 'secret' },
        clientType: 'python',
        scope: namespaces[index % namespaces.length] ?? 'default',
        publicNetworkSolution: { action: 'optOut' },
      },
    });
  }
}

function numbered(
  count: number,
  run: string,
  make: (name: string, namespace: string) => KubernetesObject,
): KubernetesObject[] {
  return Array.from({ length: count }, (_, index) =>
    make(`${run}-${String(index).padStart(5, '0')}`, namespaces[index % namespaces.length] ?? 'default'),
  );
}

function secret(name: string, namespace: string): KubernetesObject {
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: `scale-${name}`, namespace },
    type: 'Opaque',
    data: { token: Buffer.from(name).toString('base64') },
  };
}

function pod(name: string, namespace: string): KubernetesObject {
  const container = { name: 'app', image: 'contoso.azurecr.io/scale:1' };
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: `scale-${name}`, namespace, labels: { app: 'scale' } },
    spec: { nodeName: 'aks-nodepool1-27814563-vmss000000', containers: [container] },
    status: {
      phase: 'Running',
      conditions: [{ type: 'Ready', status: 'True' }],
      containerStatuses: [{ ...container, ready: true, restartCount: 0, state: { running: {} } }],
    },
  };
}
