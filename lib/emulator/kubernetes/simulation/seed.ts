import { randomUUID } from 'node:crypto';
import type { Cluster } from '../cluster.ts';
import type { KubernetesObject } from '../object.ts';
import { groupVersion } from '../resources/resource-type.ts';
import { resourceTypes } from '../resources/resource-types.ts';
import { owned, timestamp } from '../verbs/write.ts';

const systemNamespaces = ['default', 'kube-system', 'kube-public', 'kube-node-lease'];

/** Fills a new cluster with what every cluster has: namespaces with their default account, and nodes. */
export function seedCluster(cluster: Cluster, nodes: number): void {
  for (const name of systemNamespaces) seedNamespace(cluster, name);
  for (let index = 0; index < nodes; index += 1) {
    seedObject(cluster, {
      apiVersion: 'v1',
      kind: 'Node',
      metadata: {
        name: `aks-nodepool1-35921834-vmss${String(index).padStart(6, '0')}`,
        labels: { 'kubernetes.io/os': 'linux' },
      },
      spec: {},
      status: {
        conditions: [{ type: 'Ready', status: 'True', reason: 'KubeletReady' }],
        nodeInfo: { kubeletVersion: `v${cluster.version}`, operatingSystem: 'linux' },
      },
    });
  }
}

function seedNamespace(cluster: Cluster, name: string): void {
  seedObject(cluster, {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name },
    spec: {},
    status: { phase: 'Active' },
  });
  seedObject(cluster, {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: { name: 'default', namespace: name },
  });
}

/** Puts an object in place, with its namespace where that is missing; one that is there already is replaced. */
export function seedObject(cluster: Cluster, object: KubernetesObject): void {
  const type = resourceTypes.find(
    (known) => known.kind === object.kind && groupVersion(known) === object.apiVersion,
  );
  if (!type) throw new Error(`no such type: ${object.apiVersion} ${object.kind}`);
  const { name } = object.metadata;
  const namespace = type.namespaced ? (object.metadata.namespace ?? 'default') : '';
  if (namespace && !cluster.objects.get({ storage: 'namespaces', namespace: '', name: namespace })) {
    seedNamespace(cluster, namespace);
  }
  const complete = owned({ manager: 'sc-operator' }, object, undefined);
  const { uid = randomUUID(), creationTimestamp = timestamp() } = object.metadata;
  const metadata = { ...complete.metadata, ...(namespace ? { namespace } : {}), uid, creationTimestamp };
  cluster.objects.put({ storage: type.storage, namespace, name }, { ...complete, metadata });
}
