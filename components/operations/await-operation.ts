import type { z } from 'zod';
import { fetchApi } from '#components/query/fetch-api.ts';
import { PortalError } from '#components/query/portal-error.ts';
import type { Failure } from '#lib/failures/failure.ts';
import { worded } from '#lib/failures/words.ts';
import { operationAnswer } from '#lib/portal/answers.ts';

type OperationStatus = z.infer<typeof operationAnswer>;

/** What can pass by itself, or by signing in again: the operation goes on without us meanwhile. */
const passes = ({ status }: PortalError): boolean =>
  status === 0 || status === 401 || status === 429 || status >= 500;

/** How long to wait before the next look, in milliseconds: often at first, then as seldom as Azure's operations are long. */
export function pollDelay(elapsedMs: number, retryAfterSeconds: number | undefined): number {
  if (retryAfterSeconds !== undefined) return retryAfterSeconds * 1000;
  return elapsedMs < 30_000 ? 1_000 : 5_000;
}

/**
 * Looks at an operation again and again until Azure says that it is over.
 * @param url the URL that Azure gave; it is signed, so it travels in a header
 * @param token gives a fresh token for each look
 * @param startedAt when the operation began, in milliseconds since 1970
 * @param patient goes on looking for as long as the reason for a failed look can pass
 * @param forgives how many failed looks in a row it takes until nobody is there to ask
 * @param longestMs gives up on an operation that takes longer, in milliseconds
 * @throws PortalError when it cannot be followed, or takes too long
 */
export async function awaitOperation(
  url: string,
  token: () => Promise<string>,
  startedAt: number,
  { patient = false, forgives = 5, longestMs = Number.POSITIVE_INFINITY } = {},
): Promise<OperationStatus> {
  let failedLooks = 0;
  for (;;) {
    const status = await look(url, token).catch((error: unknown) => {
      failedLooks += 1;
      if (!(error instanceof PortalError)) throw error;
      if (failedLooks > forgives && !(patient && passes(error))) throw error;
      return undefined;
    });
    if (status) failedLooks = 0;
    if (status && status.outcome !== 'running') return status;
    if (Date.now() - startedAt > longestMs) {
      const words = worded('tookTooLong', { minutes: longestMs / 60_000 });
      throw new PortalError({ code: 'TookTooLong', ...words, status: 0 });
    }
    const delay = pollDelay(Date.now() - startedAt, status?.retryAfter);
    await new Promise((resolve) => setTimeout(resolve, delay));
  }
}

async function look(url: string, token: () => Promise<string>): Promise<OperationStatus> {
  return fetchApi({
    path: '/api/operation',
    schema: operationAnswer,
    token: await token(),
    headers: { 'x-operation-url': url },
  });
}

/** Why an operation has failed, in Azure's words where it has any. */
export const operationError = ({ error, status }: OperationStatus): Failure =>
  error ?? { code: status, ...worded('endedUnexplained') };
