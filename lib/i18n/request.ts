import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { catalogues } from './catalogues.ts';
import { chooseLocale, localeCookie } from './locales.ts';

/** What next-intl needs for one request: the language is in a cookie, never in the address. */
export default getRequestConfig(async () => {
  const locale = chooseLocale(
    (await cookies()).get(localeCookie)?.value,
    (await headers()).get('accept-language'),
  );
  const { default: messages } = await catalogues[locale]();
  return { locale, messages, timeZone: 'UTC' };
});
