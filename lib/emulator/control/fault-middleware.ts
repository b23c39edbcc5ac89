import { setTimeout as delay } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import { createMiddleware } from 'hono/factory';
import type { FaultEffect } from './fault-effect.ts';
import type { Plane, Traffic } from './traffic.ts';

export interface FaultVariables {
  /** A fault that is for the operation which the request starts, not for the request itself. */
  operationFault: FaultEffect | undefined;
}

/**
 * Records every request of a plane and lets the injected faults strike it.
 * @param prefix what stands before the plane's own paths, such as `/entra`
 */
export function faultMiddleware(plane: Plane, traffic: Traffic, latencyMs = 0) {
  return createMiddleware<{ Bindings: HttpBindings; Variables: FaultVariables }>(async (c, next) => {
    const started = performance.now();
    const request = { plane, method: c.req.method, path: readablePath(c.req.url) };
    const effect = traffic.faultFor(request);
    const wait = latencyMs + (effect?.delayMs ?? 0);
    if (wait > 0) await delay(wait);
    if (effect?.abort) {
      c.env.incoming.socket.destroy();
      traffic.record({ ...request, status: 0, durationMs: performance.now() - started });
      return c.body(null);
    }
    c.set('operationFault', effect?.operation ? effect : undefined);
    const response = effect && !effect.operation ? spoil(effect) : undefined;
    if (response) c.res = response;
    else await next();
    traffic.record({ ...request, status: c.res.status, durationMs: performance.now() - started });
    return undefined;
  });
}

/** The path without its percent escapes, for patterns and the log; as it came when they are not valid. */
function readablePath(url: string): string {
  const { pathname } = new URL(url);
  try {
    return decodeURI(pathname);
  } catch {
    return pathname;
  }
}

function spoil({ status, code, message, headers = {}, malformed, empty }: FaultEffect): Response | undefined {
  if (empty) return new Response(null, { status: status ?? 200, headers });
  if (malformed) {
    return new Response('{"value": [', {
      status: status ?? 200,
      headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    });
  }
  if (status === undefined) return undefined;
  const body = { error: { code: code ?? 'InjectedFault', message: message ?? 'A fault was injected.' } };
  return Response.json(body, { status, headers });
}
