import { createMiddleware } from 'hono/factory';
import { isLoopback } from './environment.ts';

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
