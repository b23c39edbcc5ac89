import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Collection } from '../../store.ts';
import { authenticate, type ClusterToken } from '../access/authenticate.ts';
import type { Cluster } from '../cluster.ts';
import type { KubernetesPlaneOptions } from '../plane.ts';
import { KubernetesError } from '../status.ts';
import type { CertificateAuthority } from '../tls/authority.ts';
import { handle } from './handle.ts';
import { clusterPath } from './kubeconfig.ts';

interface Listener extends KubernetesPlaneOptions {
  readonly authority: CertificateAuthority;
  readonly clusters: ReadonlyMap<string, Cluster>;
  readonly tokens: Collection<ClusterToken>;
}

/** Listens for the requests of all clusters. */
export async function listen(options: Listener): Promise<{ url: string; close(): Promise<void> }> {
  const pair = options.authority.server(['127.0.0.1', '::1', 'localhost', options.host]);
  const server = createServer(
    {
      cert: pair.certificate,
      key: pair.privateKey,
      ca: options.authority.certificate,
      requestCert: true,
      // A token is as good as a certificate, so the choice is made for each request.
      rejectUnauthorized: false,
    },
    (request, response) => void answer(options, request, response),
  );
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(options.port, options.host, () => resolve()),
  );
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(options: Listener, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const started = performance.now();
  const url = new URL(request.url ?? '/', 'https://cluster');
  const method = request.method ?? 'GET';
  const { pathname } = url;
  response.on('close', () =>
    options.traffic.record({
      plane: 'kubernetes',
      method,
      path: pathname,
      status: response.statusCode,
      durationMs: performance.now() - started,
    }),
  );
  try {
    const fault = options.traffic.faultFor({ plane: 'kubernetes', method, path: pathname });
    if (fault?.delayMs) await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
    if (fault?.abort) return void request.socket.destroy();
    if (fault?.malformed)
      return void response
        .writeHead(fault.status ?? 200, { 'content-type': 'application/json' })
        .end('{"kind":');
    if (fault?.status)
      throw new KubernetesError(
        fault.status,
        fault.code ?? 'InternalError',
        fault.message ?? 'an injected fault',
      );
    const cluster = [...options.clusters.values()].find(({ id }) =>
      pathname.startsWith(`${clusterPath(id)}/`),
    );
    if (!cluster) throw new KubernetesError(404, 'NotFound', 'there is no such cluster');
    if (!cluster.reachable) return void request.socket.destroy();
    const user = await authenticate(request, cluster.id, options.tokens, options.verifyToken);
    url.pathname = pathname.slice(clusterPath(cluster.id).length);
    await handle({ cluster, user, url, request, response, authorize: options.authorize });
  } catch (error) {
    refuse(response, error);
  }
}

function refuse(response: ServerResponse, error: unknown): void {
  const known =
    error instanceof KubernetesError
      ? error
      : new KubernetesError(500, 'InternalError', error instanceof Error ? error.message : 'unknown');
  if (response.headersSent) return void response.destroy();
  response.writeHead(known.code, { 'content-type': 'application/json' }).end(JSON.stringify(known.status()));
}
