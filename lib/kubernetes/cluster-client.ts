import type { IncomingMessage } from 'node:http';
import https from 'node:https';
import { text as textOf } from 'node:stream/consumers';
import { KubeConfig } from '@kubernetes/client-node';
import { z } from 'zod';
import { AzureError } from '#lib/azure/azure-error.ts';

/** A cluster's API, reached with the kubeconfig that Azure gave the signed-in user. */
export interface ClusterClient {
  /**
   * Sends one request.
   * @param path below the API server's address, such as `/api/v1/namespaces`
   * @throws AzureError with the cluster's own reason for every answer from 400 on
   */
  request(request: ClusterRequest): Promise<{ status: number; text: string }>;
  /**
   * Reads an answer that comes in lines, as they come: a watch. It can be silent for as long as nothing changes.
   * @throws AzureError as `request` does, also when the answer breaks off
   */
  lines(request: Pick<ClusterRequest, 'path' | 'accept'>): AsyncGenerator<string>;
}

export interface ClusterRequest {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly accept?: string;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Says what a patch is: `application/merge-patch+json`, `application/apply-patch+yaml`. */
  readonly contentType?: string;
}

const statusBody = z.object({ reason: z.string().nullish(), message: z.string().nullish() });

/** `exec` and `auth-provider` users fetch their token with a program; the portal has the signed-in user's token instead. */
const interactive = (config: KubeConfig) => {
  const user = config.getCurrentUser();
  return Boolean(user?.exec ?? user?.authProvider);
};

/**
 * Makes a client out of a kubeconfig.
 * @param kubernetesToken the user's token for the AKS server application, used where the kubeconfig carries no credential
 */
export function clusterClient(
  kubeconfig: string,
  kubernetesToken: string | undefined,
  signal?: AbortSignal,
): ClusterClient {
  const config = new KubeConfig();
  config.loadFromString(kubeconfig);

  async function open({
    method = 'GET',
    path,
    accept = 'application/json',
    body,
    contentType,
  }: ClusterRequest): Promise<{
    response: IncomingMessage;
    attempted: string;
    broken(cause: unknown): unknown;
  }> {
    const server = config.getCurrentCluster()?.server ?? '';
    const content = body === undefined ? undefined : JSON.stringify(body);
    const headers = {
      accept,
      ...(content !== undefined && { 'content-type': contentType ?? 'application/json' }),
    };
    const options: https.RequestOptions = { method, headers, ...(signal ? { signal } : {}) };
    if (!interactive(config)) await config.applyToHTTPSOptions(options);
    else authorizeWithToken(config, options, kubernetesToken);
    const url = new URL(`${server.replace(/\/$/, '')}${path}`);
    const attempted = `${method} ${url.pathname}`;
    const broken = (cause: unknown): unknown => {
      if (signal?.aborted) return cause;
      const reason = cause instanceof Error ? cause.message : String(cause);
      return new AzureError({
        code: 'ClusterUnreachable',
        message: `The cluster's API server at ${url.host} gave no answer: ${reason}`,
        status: 503,
        attempted,
      });
    };
    const response = await send(url, options, content).catch((cause: unknown) => {
      throw broken(cause);
    });
    const { statusCode: status = 0 } = response;
    if (status < 400) return { response, attempted, broken };
    const refusal = await textOf(response).catch((cause: unknown) => {
      throw broken(cause);
    });
    throw clusterError({ status, text: refusal }, attempted);
  }

  return {
    async request(request) {
      const { response, broken } = await open(request);
      const text = await textOf(response).catch((cause: unknown) => {
        throw broken(cause);
      });
      return { status: response.statusCode ?? 0, text };
    },
    async *lines(request) {
      const { response, broken } = await open(request);
      response.setTimeout(0);
      try {
        yield* splitLines(response.setEncoding('utf8'));
      } catch (cause) {
        throw broken(cause);
      } finally {
        response.destroy();
      }
    },
  };
}

function authorizeWithToken(
  config: KubeConfig,
  options: https.RequestOptions,
  token: string | undefined,
): void {
  const ca = config.getCurrentCluster()?.caData;
  if (ca) options.ca = Buffer.from(ca, 'base64');
  options.headers = { ...options.headers, authorization: `Bearer ${token ?? ''}` };
}

/** Sends a request; the answer's body is still to come. */
function send(
  url: URL,
  options: https.RequestOptions,
  content: string | undefined,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = https.request(url, { ...options, timeout: 10_000 }, resolve);
    request.on('timeout', () => request.destroy(new Error('no answer within 10 seconds')));
    request.on('error', reject);
    request.end(content);
  });
}

async function* splitLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}

function clusterError({ status, text }: { status: number; text: string }, attempted: string): AzureError {
  const parsed = statusBody.safeParse(jsonOf(text));
  return new AzureError({
    code: (parsed.success && parsed.data.reason) || `Http${status}`,
    message: (parsed.success && parsed.data.message) || 'The cluster refused the request without saying why.',
    status,
    attempted,
  });
}

/** Parses JSON; anything else reads as null. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
