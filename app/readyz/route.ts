import { environment } from '#lib/environment.ts';

/**
 * The portal knows which Azure it is for, and can serve people. Azure itself is not asked: when Azure is away, pages that say so are of more
 * use than none.
 */
export function GET(): Response {
  const { armEndpoint } = environment();
  return Response.json({ status: 'ok', azure: armEndpoint }, { headers: { 'cache-control': 'no-store' } });
}
