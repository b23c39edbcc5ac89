import type { Traffic } from '../control/traffic.ts';
import type { Store } from '../store.ts';
import type { ClusterToken } from './access/authenticate.ts';
import type { Cluster, ClusterRecord } from './cluster.ts';
import type { KubernetesObject, StoredObject } from './object.ts';
import { clusterPath, writeKubeconfig } from './server/kubeconfig.ts';
import { listen } from './server/listen.ts';
import { simulateJobs } from './simulation/jobs.ts';
import { seedCluster, seedObject } from './simulation/seed.ts';
import { ObjectStore } from './storage/object-store.ts';
import { openAuthority } from './tls/authority.ts';
import type { KeyPair } from './tls/certificates.ts';

export type { KubernetesObject } from './object.ts';

export interface KubernetesUser {
  readonly name: string;
  readonly groups: readonly string[];
}

/** What somebody wants to do in a cluster. */
export interface AccessRequest {
  readonly verb: string;
  readonly apiGroup: string;
  readonly resource: string;
  readonly namespace?: string | undefined;
  readonly name?: string | undefined;
  /** Objects without their content are asked for. */
  readonly metadataOnly: boolean;
}

export interface KubernetesPlane {
  /** Address of all clusters; each one is below `/clusters/{subscription}/{group}/{name}`. */
  readonly url: string;
  createCluster(
    clusterId: string,
    options?: { nodes?: number; kubernetesVersion?: string; reachable?: boolean },
  ): void;
  deleteCluster(clusterId: string): void;
  /** Puts objects in place at once, without a request. */
  seed(clusterId: string, objects: readonly KubernetesObject[]): void;
  /** A kubeconfig with the cluster's CA and a credential of this user, as YAML. */
  kubeconfig(clusterId: string, user: KubernetesUser): string;
  reset(): void;
  close(): Promise<void>;
}

export interface KubernetesPlaneOptions {
  readonly store: Store;
  readonly port: number;
  readonly host: string;
  readonly traffic: Traffic;
  /** The owner of an Entra token for the AKS server application. */
  verifyToken(token: string): Promise<KubernetesUser | undefined>;
  authorize(clusterId: string, user: KubernetesUser, request: AccessRequest): boolean;
}

/** Starts the API servers of all emulated clusters, on one port. */
export async function startKubernetesPlane(options: KubernetesPlaneOptions): Promise<KubernetesPlane> {
  const { store } = options;
  const records = store.collection<ClusterRecord>('kubernetes-clusters');
  const tokens = store.collection<ClusterToken>('kubernetes-tokens');
  const revisions = store.collection<number>('kubernetes-revisions');
  const authority = openAuthority(store.collection<KeyPair>('kubernetes-authority'));
  const clusters = new Map<string, Cluster>();

  const open = (id: string, record: ClusterRecord): Cluster => {
    const known = clusters.get(id);
    if (known) return known;
    let revision = revisions.get(id) ?? 1;
    const objects = new ObjectStore(store.collection<StoredObject>(`kubernetes:${id}`), {
      current: () => revision,
      next() {
        revision += 1;
        revisions.set(id, revision);
        return revision;
      },
    });
    const cluster: Cluster = { id, ...record, objects };
    clusters.set(id, cluster);
    simulateJobs(cluster);
    return cluster;
  };
  for (const [id, record] of records.entries()) open(id, record);

  const server = await listen({ ...options, authority, clusters, tokens });
  return {
    url: server.url,
    createCluster(clusterId, { nodes = 3, kubernetesVersion = '1.31.7', reachable = true } = {}) {
      const id = clusterId.toLowerCase();
      const record = { version: kubernetesVersion, reachable };
      records.set(id, record);
      clusters.delete(id);
      seedCluster(open(id, record), nodes);
    },
    deleteCluster(clusterId) {
      const id = clusterId.toLowerCase();
      records.delete(id);
      clusters.delete(id);
      store.collection<StoredObject>(`kubernetes:${id}`).clear();
    },
    seed(clusterId, objects) {
      const cluster = clusters.get(clusterId.toLowerCase());
      if (cluster) for (const object of objects) seedObject(cluster, object);
    },
    kubeconfig: (clusterId, user) =>
      writeKubeconfig(
        `${server.url}${clusterPath(clusterId)}`,
        clusterId.toLowerCase(),
        user,
        authority,
        tokens,
      ),
    reset() {
      for (const id of clusters.keys()) store.collection<StoredObject>(`kubernetes:${id}`).clear();
      clusters.clear();
      records.clear();
    },
    close: server.close,
  };
}
