import { environment } from '#lib/environment.ts';

/** Runs once when the server starts: a wrong environment is told then, not at the first request. */
export function register(): void {
  environment();
}
