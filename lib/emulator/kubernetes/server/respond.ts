import type { ServerResponse } from 'node:http';
import { stringify } from 'yaml';
import { KubernetesError } from '../status.ts';

/** Sends a JSON (or YAML) answer. */
export function respond(
  response: ServerResponse,
  status: number,
  body: unknown,
  notation: 'json' | 'yaml' = 'json',
): void {
  response.writeHead(status, {
    'content-type': `application/${notation}`,
    'cache-control': 'no-cache, private',
  });
  response.end(notation === 'yaml' ? stringify(body) : `${JSON.stringify(body)}\n`);
}

/** Sends plain text. */
export function respondText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-cache, private',
  });
  response.end(text);
}

/** Answers a failure with its Status; what nobody foresaw is reported on the console and as an InternalError. */
export function refuse(response: ServerResponse, error: unknown): void {
  const known = error instanceof KubernetesError;
  if (!known) console.error('Emulated Kubernetes:', error);
  if (response.headersSent) return void response.destroy();
  const failure = known ? error : new KubernetesError(500, 'InternalError', 'Internal error occurred');
  respond(response, failure.code, failure.status());
}
