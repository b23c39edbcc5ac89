import type { ZodType } from 'zod';
import { worded } from '#lib/failures/words.ts';
import { PortalError, portalErrorOf } from './portal-error.ts';

export interface ApiRequest<T> {
  /** Path of the portal's own API, `/api/clusters`. */
  readonly path: string;
  readonly schema: ZodType<T>;
  /** Bearer token for Resource Manager. */
  readonly token: string;
  readonly signal?: AbortSignal;
  /** Further headers, such as a second token for the cluster. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The server gives up well before; one that does not answer at all is waited for no longer than this, in milliseconds. */
const longestMs = 120_000;

/**
 * Reads from the portal's API.
 * @returns the answer, parsed by the schema
 * @throws PortalError when the answer is an error, cannot be reached or is not what was promised
 */
export async function fetchApi<T>({ path, schema, token, signal, headers }: ApiRequest<T>): Promise<T> {
  const attempted = `GET ${path.split('?', 1)[0]}`;
  const deadline = AbortSignal.timeout(longestMs);
  const answer = await fetch(path, {
    headers: { ...headers, authorization: `Bearer ${token}` },
    signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    const fault = deadline.aborted
      ? { code: 'Timeout', ...worded('noAnswerInTime') }
      : { code: 'Unreachable', ...worded('unreachable') };
    throw new PortalError({ ...fault, status: 0, attempted }, { cause });
  });
  const body: unknown = await answer.json().catch((cause: unknown) => {
    // What is no JSON is not in the promised shape either, and told as that.
    if (cause instanceof SyntaxError) return undefined;
    if (signal?.aborted) throw cause;
    throw new PortalError({ code: 'Interrupted', ...worded('brokenOff'), status: 0, attempted }, { cause });
  });
  if (!answer.ok) throw portalErrorOf(answer.status, body, attempted);
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new PortalError(
    {
      code: 'UnexpectedAnswer',
      ...worded('notAsPromised'),
      status: answer.status,
      attempted,
    },
    { cause: parsed.error },
  );
}
