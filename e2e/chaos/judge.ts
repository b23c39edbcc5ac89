import { type ConsoleMessage, expect, type Page, type Request } from '@playwright/test';
import { correlationId, type Effect } from './effects.ts';

/** Nothing may take longer than this to come to an end, good or bad, in milliseconds. */
const patience = 15_000;

/** Words that only a programmer understands, and that come from an exception nobody has turned into a sentence. */
const rawText =
  /\[object |\bundefined\b|\bNaN\b|TypeError|SyntaxError|ZodError|AggregateError|ECONN|UND_ERR|socket hang up|fetch failed|\bat \w+ \(|Server Components render/;

/** A token, or what a kubeconfig and a connection string are made of. */
const secretText = /eyJ[\w-]{10,}\.|client-key-data|AccountKey=\w|SharedAccessKey=\w/;

/** Where a page says that something went wrong. */
const complaints = '[role=alert], [role=alertdialog], .fui-MessageBar, [data-failure]';

export const retries = /^(Try again|Retry|Refresh)$/;

/** Watches a page for what nobody should see: exceptions, and reads that never end. */
export function watch(page: Page) {
  const errors: string[] = [];
  const open = new Set<Request>();
  const ofInterest = (request: Request) =>
    (/\/api\//.test(request.url()) && !request.url().includes('/changes?')) || request.method() === 'POST';
  page.on('pageerror', (error) => errors.push(`uncaught: ${error.message}`));
  page.on('console', (message: ConsoleMessage) => {
    // The browser notes every answer from 400 on by itself.
    if (message.type() !== 'error' || message.text().startsWith('Failed to load resource')) return;
    errors.push(`console: ${message.text().slice(0, 300)}`);
  });
  page.on('request', (request) => {
    if (ofInterest(request)) open.add(request);
  });
  page.on('requestfinished', (request) => void open.delete(request));
  page.on('requestfailed', (request) => void open.delete(request));
  return {
    /** Exceptions since the last look. */
    takeErrors: () => errors.splice(0),
    forget() {
      errors.length = 0;
      open.clear();
    },
    /** Waits until the page has come to rest. */
    async settled(): Promise<boolean> {
      const until = Date.now() + patience;
      for (let calm = 0; Date.now() < until; ) {
        const waiting = await page
          .evaluate(
            () =>
              document.querySelector('.fui-Skeleton') !== null || document.querySelector('header') === null,
          )
          .catch(() => true);
        calm = waiting || open.size > 0 ? 0 : calm + 1;
        if (calm >= 3) return true;
        await page.waitForTimeout(60);
      }
      return false;
    },
  };
}

export type Watch = ReturnType<typeof watch>;

/** All that a page shows, in one text. */
// biome-ignore lint/performance/useDomNodeTextContent: what cannot be seen does not count
const shown = (page: Page): Promise<string> => page.locator('body').innerText();

/**
 * What is wrong with a page after a call has failed. Nothing when the failure is told as it should be: in a place made for it, with the
 * code, with Azure's correlation id where there was one, and with a way on; without exceptions, blank pages and secrets.
 * @param silent the page does without this answer by design, and need not say so
 */
export async function judge(
  page: Page,
  seen: Watch,
  { effect, plane, silent }: { effect: Effect; plane: string; silent: boolean },
): Promise<string[]> {
  const wrong: string[] = [];
  if (!(await seen.settled())) wrong.push('it never comes to rest: a skeleton or a request stays');
  wrong.push(...seen.takeErrors());
  const text = await shown(page);
  if (text.trim().length < 40) wrong.push('the page is blank');
  const raw = rawText.exec(text);
  if (raw) wrong.push(`raw exception text: …${text.slice(Math.max(0, raw.index - 60), raw.index + 60)}…`);
  if (secretText.test(await page.content())) wrong.push('a secret is in the page');
  if (silent || effect.codes.length === 0) return wrong;
  // An operation fails a while after it was accepted, and some calls are made only when it is over.
  const told = page.locator(complaints).filter({ hasText: new RegExp(effect.codes.join('|')) });
  await told
    .first()
    .waitFor({ timeout: effect.operation ? patience : patience / 3 })
    .catch(() => undefined);
  const said = (await page.locator(complaints).allInnerTexts()).join('\n');
  if (!effect.codes.some((code) => said.includes(code))) {
    wrong.push(
      effect.codes.some((code) => text.includes(code))
        ? `it is said outside of a place made for failures`
        : `nothing is said of ${effect.codes.join(' or ')}; said: ${said.slice(0, 200) || 'nothing'}`,
    );
  } else if (
    plane === 'arm' &&
    'headers' in effect.fault &&
    !(await page.content()).includes(correlationId)
  ) {
    wrong.push('the correlation id is not shown');
  }
  return wrong;
}

/** Says all that is wrong at once. */
export function expectFlawless(wrong: readonly string[]): void {
  expect(wrong, wrong.join('\n')).toEqual([]);
}
