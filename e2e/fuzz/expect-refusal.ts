import { expect } from '@playwright/test';

/** An answer to a malformed request: whatever it says, it is not a crash, and it tells nothing of the code. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly ms: number;
}

/** Longer than any answer may take while Azure answers at once, in milliseconds. */
const longestMs = 12_000;

const codeOfOurs =
  /node_modules|\.next\/server|\bat [\w.<>]+ \(|ZodError|TypeError|RangeError|ENOENT|\/work\//;

/** The gateway errors are the portal's own words for an Azure that it cannot understand; they carry a code. */
const explained = (body: string) => /"code":"(?!PortalFailed)\w+"/.test(body);

/** @returns what is wrong with an answer; nothing when it is a refusal, or an answer, as it should be */
export function flawsOf({ status, body, ms }: Answer): string[] {
  const flaws: string[] = [];
  if (status >= 500 && !([502, 503, 504].includes(status) && explained(body))) flaws.push(`status ${status}`);
  if (codeOfOurs.test(body)) flaws.push(`shows its inside: ${codeOfOurs.exec(body)?.[0]}`);
  if (ms > longestMs) flaws.push(`took ${Math.round(ms)} ms`);
  return flaws;
}

export function expectNoFlaws(flaws: readonly string[]): void {
  expect(flaws, flaws.slice(0, 10).join('\n')).toEqual([]);
}

/** Sends a request and reads its answer; of a stream that does not end only the beginning. */
export async function ask(url: string, init: RequestInit): Promise<Answer> {
  const started = performance.now();
  const patience = new AbortController();
  const response = await fetch(url, { ...init, redirect: 'manual', signal: patience.signal });
  const endless = response.headers.get('content-type')?.includes('ndjson');
  const body = endless ? '' : await response.text();
  if (endless) patience.abort();
  return { status: response.status, body, ms: performance.now() - started };
}
