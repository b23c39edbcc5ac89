import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { setTimeout as delay } from 'node:timers/promises';
import type { Traffic } from '../../control/traffic.ts';
import { reachableHost } from '../../local-host.ts';
import { KubernetesError } from '../status.ts';
import type { CertificateAuthority } from '../tls/authority.ts';
import { refuse } from './respond.ts';

interface Listener {
  readonly port: number;
  readonly host: string;
  readonly authority: CertificateAuthority;
  readonly traffic: Traffic;
  /** Answers a request, or rejects with what is to be answered instead. */
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

export interface Listening {
  readonly url: string;
  close(): Promise<void>;
}

/** Listens on TLS for all clusters; injected faults strike here, and every request is recorded. */
export async function listen({ port, host, authority, traffic, answer }: Listener): Promise<Listening> {
  const { certificate, privateKey } = authority.server(host);
  const server = createServer(
    {
      cert: certificate,
      key: privateKey,
      ca: authority.certificate,
      requestCert: true,
      rejectUnauthorized: false,
    },
    (request, response) => {
      const started = performance.now();
      const asked = { plane: 'kubernetes' as const, method: request.method ?? 'GET', path: pathOf(request) };
      response.once('close', () => {
        // What was cut off without an answer has no status.
        const status = response.headersSent ? response.statusCode : 0;
        traffic.record({ ...asked, status, durationMs: performance.now() - started });
      });
      answerFaulty(traffic, asked, request, response)
        .then((faulty) => (faulty ? undefined : answer(request, response)))
        .catch((error: unknown) => refuse(response, error));
    },
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return {
    url: `https://${reachableHost(host)}:${bound}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function pathOf({ url = '/' }: IncomingMessage): string {
  return url.split('?', 1)[0] ?? '/';
}

/** @returns whether a fault took the place of the answer */
async function answerFaulty(
  traffic: Traffic,
  asked: { plane: 'kubernetes'; method: string; path: string },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const fault = traffic.faultFor(asked);
  if (!fault) return false;
  if (fault.delayMs) await delay(fault.delayMs);
  if (fault.abort) {
    request.socket.destroy();
    return true;
  }
  for (const [name, value] of Object.entries(fault.headers ?? {})) response.setHeader(name, value);
  if (fault.empty) {
    response.writeHead(fault.status ?? 200).end();
    return true;
  }
  if (fault.malformed) {
    response.writeHead(fault.status ?? 200, { 'content-type': 'application/json' }).end('{"kind":');
    return true;
  }
  if (fault.status === undefined) return false;
  throw new KubernetesError(
    fault.status,
    fault.code ?? 'InjectedFault',
    fault.message ?? 'A fault was injected.',
  );
}
