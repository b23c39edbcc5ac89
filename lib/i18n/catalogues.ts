import type { Locale } from './locales.ts';
import type { Messages } from './messages.ts';

/** The catalogue of each language, read when it is first asked for. */
export const catalogues: Record<Locale, () => Promise<{ default: Messages }>> = {
  en: () => import('#messages/en.json'),
  'pt-PT': () => import('#messages/pt-PT.json'),
  'pt-BR': () => import('#messages/pt-BR.json'),
  es: () => import('#messages/es.json'),
  fr: () => import('#messages/fr.json'),
  de: () => import('#messages/de.json'),
  ja: () => import('#messages/ja.json'),
  'zh-CN': () => import('#messages/zh-CN.json'),
  ar: () => import('#messages/ar.json'),
  'en-XA': async () => {
    const [{ default: english }, { pseudoMessages }] = await Promise.all([
      import('#messages/en.json'),
      import('./pseudo-messages.ts'),
    ]);
    return { default: pseudoMessages(english) };
  },
};
