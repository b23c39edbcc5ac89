import { randomUUID } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import type { FaultVariables } from '../control/fault-middleware.ts';
import type { SigningKey } from '../entra/signing-key.ts';
import { checkApiVersion } from './api-version.ts';
import type { Arm } from './arm.ts';
import { ArmError, invalidRequestContent, notModelled, subscriptionNotFound } from './arm-error.ts';
import { authenticate } from './authenticate.ts';
import { accessOf } from './authorization/access.ts';
import { demandAllowedByPolicy } from './authorization/demand-allowed-by-policy.ts';
import { demandUnlocked } from './authorization/locks.ts';
import { requestLimit } from './container-service/request-limits.ts';
import { readBody } from './request-body.ts';
import { authorizationScope, parseResourceId } from './resource-id.ts';
import type { ArmHandler, ArmMethod, ArmResponse, ArmRoute } from './route.ts';
import type { ArmState } from './state.ts';
import type { RequestKind } from './throttle.ts';

type ArmContext = Context<{ Bindings: HttpBindings; Variables: FaultVariables }>;

/** Resource Manager's front door: who asks, what for, with which version, may they, and then the route's own work. */
export function armPlane(routes: readonly ArmRoute[], arm: Pick<Arm, 'state' | 'throttle'>, key: SigningKey) {
  const app = new Hono<{ Bindings: HttpBindings; Variables: FaultVariables }>();
  app.all('*', async (c) => {
    const correlationId = c.req.header('x-ms-correlation-request-id') ?? randomUUID();
    try {
      return send(c, await answer(c, routes, arm, key), correlationId);
    } catch (error) {
      const { status, detail, headers } = asArmError(error);
      return send(c, { status, body: { error: detail }, headers }, correlationId);
    }
  });
  return app;
}

function asArmError(error: unknown): ArmError {
  if (error instanceof ArmError) return error;
  // A bug of the emulator: it is told where it can be seen, and answered as Azure answers its own.
  console.error(error);
  return new ArmError(500, 'InternalServerError', 'The server encountered an internal error.');
}

async function answer(
  c: ArmContext,
  routes: readonly ArmRoute[],
  { state, throttle }: Pick<Arm, 'state' | 'throttle'>,
  key: SigningKey,
): Promise<ArmResponse> {
  const url = new URL(c.req.url);
  const path = readPath(url);
  const query = new Map([...url.searchParams].map(([name, value]) => [name.toLowerCase(), value]));
  const caller = await authenticate(c.req.header('authorization'), key, url.origin);
  const { route, handle } = findRoute(routes, c.req.method, path);
  const apiVersion = checkApiVersion(query.get('api-version'), route.type);
  const { subscriptionId } = parseResourceId(path);
  if (subscriptionId && !state.subscriptions.get(subscriptionId.toLowerCase()))
    throw subscriptionNotFound(subscriptionId);
  const kind = requestKinds[route.method];
  const left = subscriptionId
    ? throttle.take({
        subscriptionId: subscriptionId.toLowerCase(),
        principalId: caller.objectId,
        kind,
        path,
        limit: route.type.startsWith('Microsoft.ContainerService/')
          ? requestLimit(route.method, path)
          : undefined,
      })
    : undefined;
  const access = accessOf(caller, state);
  if (route.action) access.demand(route.action, authorizationScope(path));
  demandChangeable(state, route, path);
  const response = await handle({
    method: route.method,
    path,
    query,
    apiVersion,
    body: await readBody(c.req.raw),
    caller,
    access,
    origin: url.origin,
    operationFault: c.get('operationFault'),
  });
  if (left === undefined) return response;
  const remaining = {
    [`x-ms-ratelimit-remaining-subscription-${kind}`]: String(left),
  };
  return { ...response, headers: { ...remaining, ...response.headers } };
}

/** Locks and policies stand before every change, whatever provider it is for. */
function demandChangeable(state: ArmState, { method, type }: ArmRoute, path: string): void {
  if (method === 'GET' || type.startsWith('Microsoft.Authorization/locks')) return;
  demandUnlocked(state, authorizationScope(path), method === 'DELETE' ? 'delete' : 'write');
  if (method !== 'PUT' && method !== 'PATCH') return;
  demandAllowedByPolicy(state, { id: path, name: path.slice(path.lastIndexOf('/') + 1), type });
}

function readPath(url: URL): string {
  let path: string;
  try {
    path = decodeURIComponent(url.pathname).replace(/(?<=.)\/+$/, '');
  } catch {
    throw invalidRequestContent('the path holds an invalid percent escape');
  }
  // What is left of these after decoding was in disguise, and would lead elsewhere than the caller's rights were checked.
  if (/\/\.{1,2}(\/|$)|\/\/|\p{Cc}/u.test(path)) {
    throw invalidRequestContent('the path holds an invalid segment');
  }
  return path;
}

function findRoute(
  routes: readonly ArmRoute[],
  method: string,
  path: string,
): { route: ArmRoute; handle: ArmHandler } {
  for (const route of routes) {
    if (route.method !== method) continue;
    const handle = route.match(path);
    if (handle) return { route, handle };
  }
  throw notModelled(`${method} on '${parseResourceId(path).type ?? path}'`);
}

const requestKinds: Readonly<Record<ArmMethod, RequestKind>> = {
  GET: 'reads',
  POST: 'writes',
  PUT: 'writes',
  PATCH: 'writes',
  DELETE: 'deletes',
};

function send(c: ArmContext, { status, body, headers = {} }: ArmResponse, correlationId: string): Response {
  const requestId = randomUUID();
  const answered = new Headers({
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'x-ms-request-id': requestId,
    'x-ms-correlation-request-id': correlationId,
    'x-ms-routing-request-id': `EMULATOR:${new Date().toISOString().replace(/[-:]|\.\d+/g, '')}:${requestId}`,
    ...headers,
  });
  const clientRequestId = c.req.header('x-ms-client-request-id');
  if (clientRequestId) answered.set('x-ms-client-request-id', clientRequestId);
  if (body === undefined) return new Response(null, { status, headers: answered });
  answered.set('content-type', 'application/json; charset=utf-8');
  return new Response(JSON.stringify(body), { status, headers: answered });
}
