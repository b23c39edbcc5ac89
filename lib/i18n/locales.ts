/** The languages of the portal; each has a catalogue in `messages/`. The first is the fallback. */
export const locales = ['en', 'pt-PT'] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = 'en';

/** The cookie that holds a language chosen in the settings. */
export const localeCookie = 'locale';

export const isLocale = (value: string | undefined): value is Locale =>
  locales.some((known) => known === value);

/**
 * The language to answer in: the one chosen in the settings, else the first acceptable one we have, else English.
 * @param chosen value of the locale cookie
 * @param acceptLanguage the request's Accept-Language header, as in RFC 9110 (`pt-PT,pt;q=0.9,en;q=0.8`)
 */
export function chooseLocale(chosen: string | undefined, acceptLanguage: string | null): Locale {
  if (isLocale(chosen)) return chosen;
  for (const tag of preferredTags(acceptLanguage ?? '')) {
    const language = tag.split('-', 1)[0];
    const match = locales.find((locale) => locale.split('-', 1)[0]?.toLowerCase() === language);
    if (match) return match;
  }
  return defaultLocale;
}

/** Lower-case language tags of an Accept-Language header, most wanted first; refused ones (`q=0`) left out. */
function preferredTags(header: string): string[] {
  return header
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
      const quality = parameters.find((parameter) => parameter.startsWith('q='));
      return { tag, quality: quality ? Number.parseFloat(quality.slice(2)) : 1 };
    })
    .filter(({ tag, quality }) => tag !== '' && quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);
}
