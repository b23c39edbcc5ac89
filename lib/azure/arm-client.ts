import { type ZodType, z } from 'zod';
import { worded } from '#lib/failures/words.ts';
import { observeCall } from '#lib/telemetry/observe-call.ts';
import { AzureError, azureErrorOf } from './azure-error.ts';
import { noAnswer } from './no-answer.ts';
import { plainPath } from './plain-path.ts';
import { retryAfterOf } from './retry-after.ts';
import { textOf } from './text-of.ts';

/** Whom Azure is asked as, and where. */
export interface ArmSession {
  /** Resource Manager's address, without a slash at the end. */
  readonly endpoint: string;
  readonly token: string;
  /** How long an answer is waited for, in milliseconds. */
  readonly timeoutMs: number;
  /** Goes with every call, so that the portal's log and Azure's activity log can be joined. */
  readonly correlationId: string;
  readonly signal?: AbortSignal | undefined;
}

export interface ArmRequest {
  readonly method: 'GET' | 'PUT' | 'PATCH' | 'POST' | 'DELETE';
  /** A path below the endpoint, or a URL that Azure gave (operation, next page), which is used as it is. */
  readonly path: string;
  readonly apiVersion?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** A POST that changes nothing, as Azure has some: like a GET it is asked again when the way was broken. */
  readonly readOnly?: boolean;
}

export interface ArmAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

const isRead = ({ method, readOnly = false }: ArmRequest): boolean => method === 'GET' || readOnly;

const retries = 2;
const longestWaitMs = 5_000;

/**
 * Sends one request to Resource Manager. Reads are tried again after a broken connection or when throttled for no more than
 * five seconds; writes never are, since nobody knows whether the first one arrived.
 * @throws AzureError for every answer from 400 on, and when Azure cannot be reached
 */
export async function armRequest(session: ArmSession, request: ArmRequest): Promise<ArmAnswer> {
  const url = requestUrl(session, request);
  const attempted = `${request.method} ${url.pathname}`;
  for (let attempt = 0; ; attempt += 1) {
    const again = isRead(request) && attempt < retries;
    const answer = await send(session, request, url, attempted).catch((error: unknown) => {
      // Who has been waited for to the end once is not waited for again.
      if (again && error instanceof AzureError && error.code !== 'Timeout') return undefined;
      throw error;
    });
    if (!answer) continue;
    const waitMs = (retryAfterOf(answer.headers) ?? Number.POSITIVE_INFINITY) * 1000;
    if (again && answer.status === 429 && waitMs <= longestWaitMs) {
      await new Promise((resolve) => setTimeout(resolve, waitMs));
      continue;
    }
    if (answer.status >= 400)
      throw azureErrorOf({ ...answer, attempted, correlationId: session.correlationId });
    return answer;
  }
}

/** Reads one resource. */
export async function armGet<T>(
  session: ArmSession,
  path: string,
  apiVersion: string,
  schema: ZodType<T>,
  query: Readonly<Record<string, string>> = {},
): Promise<T> {
  const { body } = await armRequest(session, { method: 'GET', path, apiVersion, query });
  return parseAnswer(schema, body, `GET ${path}`);
}

/** Reads a list to its end, page by page. */
export async function armList<T>(
  session: ArmSession,
  path: string,
  apiVersion: string,
  schema: ZodType<T>,
  query: Readonly<Record<string, string>> = {},
): Promise<T[]> {
  const page = z.object({ value: z.array(schema), nextLink: z.string().nullish() });
  const items: T[] = [];
  let next: ArmRequest | undefined = { method: 'GET', path, apiVersion, query };
  while (next) {
    const { body } = await armRequest(session, next);
    const { value, nextLink } = parseAnswer(page, body, `GET ${path}`);
    items.push(...value);
    next = nextLink ? { method: 'GET', path: nextLink } : undefined;
  }
  return items;
}

/** Parses an answer; one of an unexpected shape is an error of its own, without the body, which may hold anything. */
export function parseAnswer<T>(schema: ZodType<T>, body: unknown, attempted: string): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
  throw new AzureError({
    code: 'UnexpectedAnswer',
    ...worded('unknownForm', { where: where || '/' }),
    status: 502,
    attempted,
  });
}

function requestUrl({ endpoint }: ArmSession, { path, apiVersion, query }: ArmRequest): URL {
  const url = new URL(path.startsWith('/') ? plainPath(path) : path, `${endpoint}/`);
  // A token goes to the endpoint it was made for and nowhere else, whatever a link in an answer says.
  if (url.origin !== new URL(endpoint).origin) {
    throw new AzureError({
      code: 'ForeignLink',
      ...worded('foreignLink', { host: url.host }),
      status: 400,
      attempted: 'GET',
    });
  }
  if (apiVersion) url.searchParams.set('api-version', apiVersion);
  for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, value);
  return url;
}

async function send(
  session: ArmSession,
  request: ArmRequest,
  url: URL,
  attempted: string,
): Promise<ArmAnswer> {
  const body = request.body === undefined ? undefined : JSON.stringify(request.body);
  const deadline = AbortSignal.timeout(session.timeoutMs);
  const { method } = request;
  const { correlationId } = session;
  try {
    const response = await observeCall(
      { upstream: 'azure', method, url, correlationId },
      (headers) =>
        fetch(url, {
          method,
          redirect: 'error',
          cache: 'no-store',
          headers: {
            ...headers,
            authorization: `Bearer ${session.token}`,
            'x-ms-correlation-request-id': correlationId,
            'x-ms-client-request-id': correlationId,
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          },
          ...(body === undefined ? {} : { body }),
          signal: session.signal ? AbortSignal.any([session.signal, deadline]) : deadline,
        }),
      { begun: ({ status }) => ({ status }), left: () => session.signal?.aborted ?? false },
    );
    const text = await textOf(response.body);
    return { status: response.status, headers: response.headers, body: parseJson(text) };
  } catch (cause) {
    if (session.signal?.aborted) throw cause;
    throw noAnswer({
      code: 'Unreachable',
      host: url.host,
      cause,
      timedOut: deadline.aborted ? session.timeoutMs : undefined,
      write: !isRead(request),
      attempted,
      correlationId,
    });
  }
}

/** Empty bodies read as null; text that is no JSON (a proxy's page) stays text. */
function parseJson(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}
