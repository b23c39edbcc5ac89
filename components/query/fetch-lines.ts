import type { ZodType } from 'zod';
import { type Worded, worded } from '#lib/failures/words.ts';
import type { ApiRequest } from './fetch-api.ts';
import { PortalError, portalErrorOf } from './portal-error.ts';

/**
 * Reads an answer of the portal's API that comes as lines of JSON, line by line.
 * @throws PortalError when the answer is an error, breaks off or is not what was promised
 */
export async function* fetchLines<T>({
  path,
  schema,
  token,
  signal,
  headers,
}: ApiRequest<T>): AsyncGenerator<T> {
  const attempted = `GET ${path.split('?', 1)[0]}`;
  const failure = (code: string, why: Worded, cause: unknown) =>
    new PortalError({ code, ...why, status: 0, attempted }, { cause });
  const answer = await fetch(path, {
    headers: { ...headers, authorization: `Bearer ${token}` },
    ...(signal && { signal }),
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw failure('Unreachable', worded('unreachable'), cause);
  });
  if (!answer.ok || !answer.body) {
    const body: unknown = await answer.json().catch(() => undefined);
    throw portalErrorOf(answer.status, body, attempted);
  }
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      if (signal?.aborted) throw cause;
      throw failure('Interrupted', worded('brokenOff'), cause);
    });
    const lines = (rest + (value ?? '')).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield parseLine(line, schema, failure);
    if (done) return;
  }
}

function parseLine<T>(
  line: string,
  schema: ZodType<T>,
  failure: (code: string, why: Worded, cause: unknown) => PortalError,
): T {
  const parsed = schema.safeParse(JSON.parse(line));
  if (parsed.success) return parsed.data;
  throw failure('UnexpectedAnswer', worded('notAsPromised'), parsed.error);
}
