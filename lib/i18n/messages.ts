import type english from '#messages/en.json';
import type { Locale as PortalLocale } from './locales.ts';

/** The catalogue's shape. English is the source; every other catalogue has the same keys (asserted by a test). */
export type Messages = typeof english;

declare module 'next-intl' {
  interface AppConfig {
    Locale: PortalLocale;
    Messages: Messages;
  }
}
