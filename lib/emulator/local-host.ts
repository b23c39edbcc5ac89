import { createMiddleware } from 'hono/factory';
import { isLoopback } from './environment.ts';

/** The host under which clients on this machine reach a server, as it stands in a URL. */
export function reachableHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

/**
 * Refuses requests that did not address this machine by a name of its own: a web page elsewhere could otherwise point a
 * name of its own at 127.0.0.1 and talk to the emulator as if it were its own server.
 */
export const localHostOnly = createMiddleware(async (c, next) => {
  if (isLoopback(new URL(c.req.url).hostname)) return next();
  return c.json(
    { error: { code: 'MisdirectedRequest', message: 'The emulator answers to this machine only.' } },
    421,
  );
});
