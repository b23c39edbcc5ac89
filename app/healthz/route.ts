/** The process answers; asks nobody. For a liveness probe. */
export const GET = () => Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } });
