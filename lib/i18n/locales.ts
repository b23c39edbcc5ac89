/** The languages of the portal; each has a catalogue in `messages/`. The first is the fallback. */
export const languages = ['en', 'pt-PT', 'pt-BR', 'es', 'fr', 'de', 'ja', 'zh-CN', 'ar'] as const;

/** English with accents and brackets, for whoever looks for text that no catalogue holds. Only its cookie leads to it. */
export const pseudoLocale = 'en-XA';

export const locales = [...languages, pseudoLocale] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = 'en';

/** The cookie that holds a language chosen in the settings. */
export const localeCookie = 'locale';

export const isLocale = (value: string | undefined): value is Locale =>
  locales.some((known) => known === value);

/** Which way a language is written. */
export const directionOf = (locale: Locale): 'ltr' | 'rtl' => (locale === 'ar' ? 'rtl' : 'ltr');

/**
 * The language to answer in: the one chosen in the settings, else the first acceptable one we have, else English.
 * @param chosen value of the locale cookie
 * @param acceptLanguage the request's Accept-Language header, as in RFC 9110 (`pt-PT,pt;q=0.9,en;q=0.8`)
 */
export function chooseLocale(chosen: string | undefined, acceptLanguage: string | null): Locale {
  if (isLocale(chosen)) return chosen;
  for (const wanted of preferredLocales(acceptLanguage ?? '')) {
    const readable = languages.filter((language) => isReadable(language, wanted));
    const [match] = [
      ...readable.filter((language) => new Intl.Locale(language).region === wanted.region),
      ...readable,
    ];
    if (match) return match;
  }
  return defaultLocale;
}

/** Whether whoever reads the one reads the other too: the same language in the same script. */
function isReadable(language: Locale, wanted: Intl.Locale): boolean {
  const own = new Intl.Locale(language).maximize();
  const theirs = wanted.maximize();
  return own.language === theirs.language && own.script === theirs.script;
}

/** The languages of an Accept-Language header, most wanted first; refused ones (`q=0`) and what is no language left out. */
function preferredLocales(header: string): Intl.Locale[] {
  return header
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
      const quality = parameters.find((parameter) => parameter.startsWith('q='));
      return { tag, quality: quality ? Number.parseFloat(quality.slice(2)) : 1 };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .flatMap(({ tag }) => {
      try {
        return [new Intl.Locale(tag)];
      } catch (error) {
        if (error instanceof RangeError) return [];
        throw error;
      }
    });
}
