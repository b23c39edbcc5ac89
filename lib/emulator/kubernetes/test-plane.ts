import { request } from 'node:https';
import { KubeConfig, Watch } from '@kubernetes/client-node';
import type { Traffic } from '../control/traffic.ts';
import { openStore } from '../store.ts';
import {
  type ClusterOptions,
  type KubernetesPlane,
  type KubernetesPlaneOptions,
  type KubernetesUser,
  startKubernetesPlane,
} from './plane.ts';

export const clusterId =
  '/subscriptions/00000000-0000-0000-0000-000000000009/resourcegroups/rg-test/providers/microsoft.containerservice/managedclusters/aks-test';

export const administrator: KubernetesUser = { name: 'owner@contoso.example', groups: ['system:masters'] };

const quiet: Traffic = { faultFor: () => undefined, record: () => {} };

/** A Kubernetes plane with one cluster, on a free port; for tests. */
export async function startTestPlane(
  options: Partial<KubernetesPlaneOptions> = {},
  cluster: ClusterOptions = {},
): Promise<KubernetesPlane> {
  const plane = await startKubernetesPlane({
    store: openStore('memory'),
    port: 0,
    host: '127.0.0.1',
    traffic: quiet,
    verifyToken: async () => undefined,
    exchangeToken: () => undefined,
    authorize: () => false,
    ...options,
  });
  plane.createCluster(clusterId, cluster);
  return plane;
}

export function configOf(plane: KubernetesPlane, user = administrator, id = clusterId): KubeConfig {
  const config = new KubeConfig();
  config.loadFromString(plane.kubeconfig(id, user));
  return config;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
  /** The body as JSON, for tests to look into. */
  // biome-ignore lint/suspicious/noExplicitAny: tests read whatever members they expect
  readonly body: any;
}

interface Call {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly user?: KubernetesUser;
  /** Sent in place of the user's certificate and token. */
  readonly authorization?: string;
}

/** Asks the API server as plainly as possible: no library between the test and the wire. */
export async function call(plane: KubernetesPlane, path: string, options: Call = {}): Promise<Answer> {
  const { method = 'GET', headers = {}, body, user = administrator, authorization } = options;
  const config = configOf(plane, user);
  const { server, caData } = config.getCurrentCluster() ?? {};
  const { certData, keyData } = config.getCurrentUser() ?? {};
  const pem = (data = '') => Buffer.from(data, 'base64').toString('utf8');
  const identity = authorization === undefined ? { cert: pem(certData), key: pem(keyData) } : {};
  return new Promise((resolve, reject) => {
    const sent = request(
      `${server}${path}`,
      {
        method,
        ca: pem(caData),
        ...identity,
        headers: {
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(authorization ? { authorization } : {}),
          ...headers,
        },
      },
      (response) => {
        response.setEncoding('utf8');
        let text = '';
        response.on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text, body: jsonOf(text) }));
        response.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(typeof body === 'string' || body === undefined ? body : JSON.stringify(body));
  });
}

function jsonOf(text: string): unknown {
  // A watch answers with one document a line, which tests take apart themselves.
  return text.startsWith('{') && !text.trimEnd().includes('\n') ? JSON.parse(text) : undefined;
}

/**
 * Watches a collection until one of its objects is as wanted.
 * @param path such as `/api/v1/namespaces/shop/pods`
 */
export async function watchFor(
  plane: KubernetesPlane,
  path: string,
  // biome-ignore lint/suspicious/noExplicitAny: tests look for whatever members they expect
  wanted: (object: any, phase: string) => boolean,
  query: Record<string, string> = {},
  // biome-ignore lint/suspicious/noExplicitAny: see above
): Promise<any> {
  const found = Promise.withResolvers<unknown>();
  const watching = await new Watch(configOf(plane)).watch(
    path,
    query,
    (phase, object: unknown) => {
      if (wanted(object, phase)) found.resolve(object);
    },
    (error: unknown) => found.reject(error ?? new Error('The watch ended.')),
  );
  return found.promise.finally(() => watching.abort());
}
