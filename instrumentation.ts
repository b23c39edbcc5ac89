import type { Instrumentation } from 'next';

/** Runs once when the server starts: a wrong environment is told then, not at the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  (await import('#lib/portal/check-environment.ts')).checkEnvironment();
  const { startServer } = await import('#lib/portal/server.ts');
  await startServer();
}

/** What Next.js caught of a page or an action. */
export const onRequestError: Instrumentation.onRequestError = async (error, _request, { routePath }) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { logFailure } = await import('#lib/portal/server.ts');
  logFailure(error, routePath);
};
