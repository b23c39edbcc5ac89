/** Seconds that an answer asks to wait; undefined where it says nothing, or names a date, which Azure does not. */
export function retryAfterOf(headers: Headers): number | undefined {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return Number.isNaN(seconds) ? undefined : seconds;
}
