import { request } from 'node:http';
import { request as secureRequest } from 'node:https';

export interface Wire {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer | undefined;
}

/** Sends what a well-behaved library would not: the path as it is, whatever headers, whatever body. */
export function onWire(
  url: string,
  { method, path, headers = {}, body }: Wire,
  tls = {},
): Promise<{ status: number; text: string }> {
  const { hostname, port, protocol, pathname } = new URL(url);
  return new Promise((resolve, reject) => {
    const send = protocol === 'https:' ? secureRequest : request;
    const options = { hostname, port, method, path: pathname.replace(/\/$/, '') + path, headers, ...tls };
    const outgoing = send(options, (response) => {
      response.setEncoding('utf8');
      let text = '';
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    // A server that has answered may close before it has read everything.
    outgoing.on('error', (error) => reject(error));
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    for (const [name, value] of Object.entries(length)) outgoing.setHeader(name, value);
    outgoing.end(body);
  });
}

export const json = { 'content-type': 'application/json' };

/** More than any of the servers takes. */
export const tenMebibytes = Buffer.alloc(10 * 1024 * 1024, 'a');
