import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Traffic } from '../control/traffic.ts';
import type { KeyAndCertificate } from '../listen.ts';
import type { Store } from '../store.ts';
import { authenticate } from './access/authenticate.ts';
import { type Credential, openCredentials } from './access/credentials.ts';
import { rbacAllows } from './access/rbac.ts';
import { openServiceAccountTokens } from './access/service-account-tokens.ts';
import { Cluster, type ClusterRecord, clusterPath } from './cluster.ts';
import type { KubernetesObject } from './object.ts';
import { seedCluster } from './seeding/new-cluster.ts';
import { removeObjects, seedObjects } from './seeding/seed-objects.ts';
import { handle } from './server/handle.ts';
import { listen } from './server/listen.ts';
import { respondText } from './server/respond.ts';
import type { TokenExchange } from './simulation/programs/azure-sign-in.ts';
import { Simulation } from './simulation/simulation.ts';
import { KubernetesError } from './status.ts';
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
  /** Plural, with the subresource after a slash. */
  readonly resource: string;
  readonly namespace: string | undefined;
  readonly name: string | undefined;
  /** Only `PartialObjectMetadata` is asked for, nothing of the content. */
  readonly metadataOnly: boolean;
}

export interface ClusterOptions {
  /** How many nodes the cluster has; 0 for nodes that a scenario seeds itself. */
  readonly nodes?: number;
  readonly kubernetesVersion?: string;
  /** Whose connections are taken: a private cluster's only from inside, a stopped one's not at all. */
  readonly answers?: ClusterRecord['answers'];
  /** Images whose name starts with a key cannot be pulled, for that reason. */
  readonly registryFailures?: ClusterRecord['registryFailures'];
}

export interface KubernetesPlane {
  /** Where all API servers listen; every cluster lies below `/clusters/{subscription}/{resource group}/{name}`. */
  readonly url: string;
  /** A cluster of its own stands behind it, whose kubelets really pull images. */
  readonly real?: boolean;
  /** Of the authority that has signed every certificate, as PEM. */
  readonly certificate: string;
  /** A key and certificate for a server on this machine. */
  serverCertificate(host: string): KeyAndCertificate;
  /** Adds a cluster, or changes the options of one that is there: its objects stay. */
  createCluster(clusterId: string, options?: ClusterOptions): void;
  deleteCluster(clusterId: string): void;
  /**
   * Puts objects in place at once, without HTTP; a namespace that is missing is made.
   * @param manager who is to own their fields
   */
  seed(clusterId: string, objects: readonly KubernetesObject[], manager?: string): void;
  /** Takes objects away at once, without HTTP, with all that they own. */
  remove(clusterId: string, objects: readonly KubernetesObject[]): void;
  /** Lets the containers of the pods that an `app` label names write a line. */
  writeLog(clusterId: string, namespace: string, app: string, text: string): void;
  /**
   * YAML with which plain `kubectl` works: authority, server, client certificate and token.
   * @param from `inside` for what runs in the cluster itself: it gets through where outsiders do not
   */
  kubeconfig(clusterId: string, user: KubernetesUser, from?: 'inside' | 'outside'): string;
  /** Forgets all clusters. Earlier kubeconfigs stay trusted, should a cluster of the same id come back. */
  reset(): void;
  close(): Promise<void>;
}

export interface KubernetesPlaneOptions {
  readonly store: Store;
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  readonly traffic: Traffic;
  /** The owner of an Entra token for the AKS server application. */
  verifyToken(token: string): Promise<KubernetesUser | undefined>;
  /** What Entra says to a service account's token: its error, or undefined when the managed identity trusts it. */
  exchangeToken(clusterId: string, subject: string, clientId: string): string | undefined;
  /** What Azure roles and personas allow, beside the roles bound inside the cluster. */
  authorize(clusterId: string, user: KubernetesUser, request: AccessRequest): boolean;
}

/** A cluster's path; with `/inside` before it, the one that the cluster's own pods use. */
const clusterUrl = /^(\/inside)?(\/clusters\/[^/]+\/[^/]+\/[^/]+)(\/.*)?$/;

const administrators = 'system:masters';
const health = ['/healthz', '/livez', '/readyz'];

/** Starts the API servers of all emulated clusters on one TLS port. Resolves when they answer. */
export async function startKubernetesPlane({
  store,
  port,
  host,
  traffic,
  verifyToken,
  exchangeToken,
  authorize,
}: KubernetesPlaneOptions): Promise<KubernetesPlane> {
  const records = store.collection<ClusterRecord>('kubernetes/clusters');
  const authority = openAuthority(store.collection<KeyPair>('kubernetes/authority'));
  const credentials = openCredentials(store.collection<Credential>('kubernetes/credentials'), authority);
  const serviceAccounts = openServiceAccountTokens(store.collection<string>('kubernetes/keys'));
  const clusters = new Map<string, { cluster: Cluster; simulation: Simulation }>();

  function open(id: string): void {
    const cluster = new Cluster(store, records, id);
    const exchange: TokenExchange = (subject, clientId) => exchangeToken(id, subject, clientId);
    clusters.set(clusterPath(id), { cluster, simulation: new Simulation(cluster, store, exchange) });
  }

  function close(id: string): void {
    const opened = clusters.get(clusterPath(id));
    clusters.delete(clusterPath(id));
    opened?.simulation.stop();
    opened?.cluster.erase();
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'https://cluster');
    const [, inside, prefix = '', path = '/'] = clusterUrl.exec(url.pathname) ?? [];
    const opened = clusters.get(prefix.toLowerCase());
    if (!opened)
      throw new KubernetesError(404, 'NotFound', 'the server could not find the requested resource');
    const { cluster, simulation } = opened;
    const { answers } = cluster.record;
    if (answers === 'nobody' || (answers === 'inside' && !inside)) return void request.socket.destroy();
    if (health.includes(path)) return respondText(response, 200, 'ok');
    const user = await authenticate(request, cluster, { credentials, serviceAccounts, verifyToken });
    await handle({
      cluster,
      logs: simulation.logs,
      user,
      method: request.method ?? 'GET',
      path,
      query: url.searchParams,
      request,
      response,
      allows: (wanted) =>
        user.groups.includes(administrators) ||
        authorize(cluster.id, user, wanted) ||
        rbacAllows(cluster, user, wanted),
      issueToken: (subject) => serviceAccounts.issue(cluster, subject),
    });
  }

  for (const [id] of [...records.entries()]) open(id);
  const server = await listen({ port, host, authority, traffic, answer });

  return {
    url: server.url,
    certificate: authority.certificate,
    serverCertificate(ownHost) {
      const { certificate, privateKey } = authority.server(ownHost);
      return { certificate, key: privateKey };
    },
    createCluster(clusterId, options = {}) {
      const id = clusterId.toLowerCase();
      const known = records.get(id);
      const defaults = {
        kubernetesVersion: '1.33.5',
        answers: 'everybody' as const,
        registryFailures: {},
        revisionsUpTo: 0,
      };
      const { nodes = 3, ...changes } = options;
      records.set(id, { ...defaults, ...known, ...changes, id });
      if (known) return;
      open(id);
      const opened = clusters.get(clusterPath(id));
      if (opened) seedCluster(opened.cluster, nodes);
    },
    deleteCluster: (clusterId) => close(clusterId.toLowerCase()),
    seed(clusterId, objects, manager) {
      const opened = clusters.get(clusterPath(clusterId.toLowerCase()));
      if (!opened) throw new Error(`There is no cluster ${clusterId}.`);
      opened.simulation.seed(() => seedObjects(opened.cluster, objects, manager));
    },
    remove(clusterId, objects) {
      const opened = clusters.get(clusterPath(clusterId.toLowerCase()));
      opened?.simulation.seed(() => removeObjects(opened.cluster, objects));
    },
    writeLog(clusterId, namespace, app, text) {
      const opened = clusters.get(clusterPath(clusterId.toLowerCase()));
      for (const pod of opened?.cluster.objects.list('pods') ?? []) {
        if (pod.metadata.namespace !== namespace || pod.metadata.labels?.app !== app) continue;
        opened?.simulation.logs.append(pod, app, text);
      }
    },
    kubeconfig(clusterId, user, from = 'outside') {
      const id = clusterId.toLowerCase();
      const path = from === 'inside' ? `/inside${clusterPath(id)}` : clusterPath(id);
      return credentials.kubeconfig(id, `${server.url}${path}`, user);
    },
    reset() {
      for (const [id] of [...records.entries()]) close(id);
    },
    async close() {
      for (const { simulation } of clusters.values()) simulation.stop();
      await server.close();
    },
  };
}
