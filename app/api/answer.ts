import { AzureError } from '#lib/azure/azure-error.ts';
import { failureOf } from '#lib/failures/failure.ts';
import { worded } from '#lib/failures/words.ts';
import { type PortalSession, sessionOf } from '#lib/portal/session.ts';
import { log } from '#lib/telemetry/log.ts';
import { leftStatus, observeRequest } from '#lib/telemetry/observe-request.ts';
import { routeTemplateOf } from './route-template.ts';

const bearer = /^Bearer (\S+)$/i;

/**
 * Answers a read of the browser: takes its tokens from the headers, runs the read, and turns failures into `{error}`.
 * @param read what to read; its result is the answer's JSON
 */
export const answer = <T>(
  request: Request,
  read: (session: PortalSession) => Promise<T>,
): Promise<Response> =>
  respond(request, async (session) =>
    Response.json(await read(session), { headers: { 'cache-control': 'no-store' } }),
  );

/**
 * The same for a read that makes the answer itself.
 * @param read makes the answer; what it throws becomes `{error}`
 */
export const respond = (
  request: Request,
  read: (session: PortalSession) => Promise<Response>,
): Promise<Response> =>
  observeRequest(
    { method: request.method, route: routeTemplateOf(new URL(request.url).pathname) },
    (correlationId) => attempt(request, correlationId, read),
    ({ status }) => status,
  );

async function attempt(
  request: Request,
  correlationId: string,
  read: (session: PortalSession) => Promise<Response>,
): Promise<Response> {
  const token = bearer.exec(request.headers.get('authorization') ?? '')?.[1];
  if (!token) {
    return failure({ code: 'SignInRequired', ...worded('signInFirst'), status: 401 });
  }
  const kubernetes = request.headers.get('x-kubernetes-token') ?? undefined;
  try {
    return await read(sessionOf({ arm: token, kubernetes }, correlationId, request.signal));
  } catch (error) {
    // Whoever asked has left: there is nobody to answer, and nothing went wrong.
    if (request.signal.aborted) return new Response(null, { status: leftStatus });
    if (!(error instanceof AzureError)) {
      // A defect of the portal: its words are for the log, where whoever runs it finds them by the reference.
      log.error({ correlationId, error }, 'failure');
      return failure({
        code: 'PortalFailed',
        ...worded('portalFailed', { reference: correlationId }),
        status: 500,
      });
    }
    const { retryAfter, status, attempted, details } = error;
    return failure({ ...failureOf(error), status, attempted, details }, retryAfter);
  }
}

function failure(error: { status: number; [part: string]: unknown }, retryAfter?: number): Response {
  const headers = new Headers({ 'cache-control': 'no-store' });
  if (retryAfter !== undefined) headers.set('retry-after', String(retryAfter));
  return Response.json({ error }, { status: error.status, headers });
}
