import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { chooseLocale, type Locale, localeCookie } from './locales.ts';
import type { Messages } from './messages.ts';

const catalogues: Record<Locale, () => Promise<{ default: Messages }>> = {
  en: () => import('#messages/en.json'),
  'pt-PT': () => import('#messages/pt-PT.json'),
};

/** What next-intl needs for one request: the language is in a cookie, never in the address. */
export default getRequestConfig(async () => {
  const locale = chooseLocale(
    (await cookies()).get(localeCookie)?.value,
    (await headers()).get('accept-language'),
  );
  const { default: messages } = await catalogues[locale]();
  return { locale, messages, timeZone: 'UTC' };
});
