import { environment } from '#lib/environment.ts';
import { stopping } from '#lib/portal/stopping.ts';

// Loaded with the server's first probe, so that it hears when the server is told to stop.
const stop = stopping();
const headers = { 'cache-control': 'no-store' };

/**
 * The portal knows which Azure it is for, and can serve people. Azure itself is not asked: when Azure is away, pages that say so are of more
 * use than none.
 */
export function GET(): Response {
  if (stop.aborted) return Response.json({ status: 'stopping' }, { status: 503, headers });
  const { armEndpoint } = environment();
  return Response.json({ status: 'ok', azure: armEndpoint }, { headers });
}
