import type { IncomingMessage } from 'node:http';
import https from 'node:https';
import { z } from 'zod';
import type { ArmSession } from '#lib/azure/arm-client.ts';
import { AzureError } from '#lib/azure/azure-error.ts';
import { noAnswer } from '#lib/azure/no-answer.ts';
import { plainPath } from '#lib/azure/plain-path.ts';
import { textOf } from '#lib/azure/text-of.ts';
import { worded } from '#lib/failures/words.ts';
import { observeCall } from '#lib/telemetry/observe-call.ts';
import type { ClusterAccess } from './cluster-access.ts';

/** A cluster's API, reached with the kubeconfig that Azure gave the signed-in user. */
export interface ClusterClient {
  /**
   * Sends one request.
   * @param path below the API server's address, such as `/api/v1/namespaces`
   * @throws AzureError with the cluster's own reason for every answer from 300 on, and when there is none
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

/** Makes a client of a cluster that may be asked. */
export function clusterClient(
  { server, options: access }: ClusterAccess,
  { timeoutMs, correlationId, signal }: Pick<ArmSession, 'timeoutMs' | 'correlationId' | 'signal'>,
): ClusterClient {
  async function open({
    method = 'GET',
    path,
    accept = 'application/json',
    body,
    contentType,
  }: ClusterRequest): Promise<{
    response: IncomingMessage;
    broken(cause: unknown): unknown;
  }> {
    const content = body === undefined ? undefined : JSON.stringify(body);
    const headers = {
      accept,
      ...(content !== undefined && { 'content-type': contentType ?? 'application/json' }),
      ...access.headers,
    };
    const options = { ...access, method, timeout: timeoutMs, ...(signal ? { signal } : {}) };
    const url = new URL(`${server}${plainPath(path)}`);
    const attempted = `${method} ${url.pathname}`;
    const broken = (cause: unknown): unknown => {
      if (signal?.aborted) return cause;
      return noAnswer({
        code: 'ClusterUnreachable',
        host: url.host,
        cause,
        timedOut: cause === silence ? timeoutMs : undefined,
        write: method !== 'GET',
        attempted,
        correlationId,
      });
    };
    const response = await observeCall(
      { upstream: 'kubernetes', method, url, correlationId },
      (traced) => send(url, { ...options, headers: { ...traced, ...headers } }, content),
      { begun, left: () => signal?.aborted ?? false },
    ).catch((cause: unknown) => {
      throw broken(cause);
    });
    const { statusCode: status = 0 } = response;
    if (status < 300) return { response, broken };
    const refusal = await textOf(response).catch((cause: unknown) => {
      throw broken(cause);
    });
    throw clusterError({ status, text: refusal }, { attempted, correlationId });
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

/** What is written down of an answer: API servers name each call in their audit log. */
const begun = ({ statusCode: status = 0, headers: { 'audit-id': auditId } }: IncomingMessage) => ({
  status,
  auditId: typeof auditId === 'string' ? auditId : undefined,
});

/** Why a request was given up: its server was silent for too long. */
const silence = new Error('no answer in time');

/** Sends a request; the answer's body is still to come. Redirects are not followed: they end as what was refused. */
function send(
  url: URL,
  options: https.RequestOptions,
  content: string | undefined,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = https.request(url, options, (response) => {
      // Silence in the middle of an answer reaches whoever reads it.
      request.on('timeout', () => response.destroy(silence));
      resolve(response);
    });
    request.on('timeout', () => request.destroy(silence));
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
  if (rest !== '') yield rest;
}

function clusterError(
  { status, text }: { status: number; text: string },
  asked: { attempted: string; correlationId: string },
): AzureError {
  const parsed = statusBody.safeParse(jsonOf(text));
  const message = parsed.success && parsed.data.message;
  return new AzureError({
    code: (parsed.success && parsed.data.reason) || `Http${status}`,
    ...(message ? { message } : worded('refusedUnexplained')),
    // A redirect is not followed: the API server has none, so the answer is not its own.
    status: status < 400 ? 502 : status,
    ...asked,
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
