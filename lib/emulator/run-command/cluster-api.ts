import { request } from 'node:https';
import { parse } from 'yaml';
import { z } from 'zod';

/** An answer of the API server that is no success. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure';
  readonly reason: string;

  constructor(reason: string, message: string) {
    super(message);
    this.reason = reason;
  }
}

interface Call {
  readonly accept?: string;
  readonly contentType?: string;
  readonly body?: unknown;
}

/** A cluster's API as its own pods reach it. */
export interface ClusterApi {
  /** @throws ApiFailure */
  call(method: string, path: string, options?: Call): Promise<string>;
  /** The same, read as JSON. */
  json<T>(schema: z.ZodType<T>, path: string, accept?: string): Promise<T>;
}

const configSchema = z.looseObject({
  clusters: z.tuple([
    z.looseObject({
      cluster: z.looseObject({ server: z.string(), 'certificate-authority-data': z.string() }),
    }),
  ]),
  users: z.tuple([
    z.looseObject({
      user: z.looseObject({ 'client-certificate-data': z.string(), 'client-key-data': z.string() }),
    }),
  ]),
});

const statusSchema = z.looseObject({ message: z.string(), reason: z.string().default('Unknown') });

/** @param kubeconfig with one cluster and one user who has a certificate, as the emulator writes them */
export function openClusterApi(kubeconfig: string): ClusterApi {
  const config = configSchema.parse(parse(kubeconfig));
  const { server, 'certificate-authority-data': ca } = config.clusters[0].cluster;
  const { 'client-certificate-data': cert, 'client-key-data': key } = config.users[0].user;
  const pem = (data: string) => Buffer.from(data, 'base64').toString('utf8');

  async function call(method: string, path: string, { accept, contentType, body }: Call = {}) {
    const sent = body === undefined ? undefined : JSON.stringify(body);
    const { status, text } = await new Promise<{ status: number; text: string }>((resolve, reject) => {
      const outgoing = request(
        `${server}${path}`,
        {
          method,
          ca: pem(ca),
          cert: pem(cert),
          key: pem(key),
          headers: {
            accept: accept ?? 'application/json',
            ...(sent === undefined
              ? {}
              : {
                  'content-type': contentType ?? 'application/json',
                  // Node sends none of its own with a DELETE.
                  'content-length': Buffer.byteLength(sent),
                }),
          },
        },
        (response) => {
          response.setEncoding('utf8');
          let received = '';
          response.on('data', (chunk: string) => {
            received += chunk;
          });
          response.on('end', () => resolve({ status: response.statusCode ?? 0, text: received }));
          response.on('error', reject);
        },
      );
      outgoing.on('error', reject);
      outgoing.end(sent);
    });
    if (status < 400) return text;
    const parsed = statusSchema.safeParse(parse(text));
    throw parsed.success
      ? new ApiFailure(parsed.data.reason, parsed.data.message)
      : new ApiFailure('Unknown', text.trim());
  }

  return {
    call,
    json: async (schema, path, accept) =>
      schema.parse(JSON.parse(await call('GET', path, accept ? { accept } : {}))),
  };
}
