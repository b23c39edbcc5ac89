import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Failure } from '#lib/failures/failure.ts';
import { worded } from '#lib/failures/words.ts';
import { catalogues } from '#lib/i18n/catalogues.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { FailureText } from './failure-text.tsx';

async function shown(locale: Locale, failure: Failure, of?: string): Promise<string> {
  const { default: messages } = await catalogues[locale]();
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messages} timeZone="UTC">
      <FailureText failure={failure} of={of} />
    </NextIntlClientProvider>,
  );
}

const own: Failure = { code: 'NotFound', ...worded('keyGone', { name: 'sc-orders', key: 'USER' }) };
const foreign: Failure = { code: 'ScopeLocked', message: 'The scope is locked.', correlationId: 'c-1' };

test.each([
  ['en', 'NotFound: The Secret sc-orders has no key USER any more.'],
  ['de', 'NotFound: Das Secret sc-orders hat keinen Schlüssel USER mehr.'],
  ['ja', 'NotFound: Secret sc-orders にキー USER はもうありません。'],
] as const)('what the portal says is said in %s', async (locale, text) => {
  expect(await shown(locale, own)).toBe(text);
});

test('what Azure says stays as Azure said it', async () => {
  expect(await shown('de', foreign)).toBe('ScopeLocked: The scope is locked. (Korrelations-ID: c-1)');
});

test('one of several failures says what it is about', async () => {
  expect(await shown('zh-CN', foreign, 'Contoso')).toMatch(/^ScopeLocked: Contoso：The scope is locked\./);
});
