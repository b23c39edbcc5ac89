import type { Metadata, Viewport } from 'next';
import { cookies, headers } from 'next/headers';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PreferencesProvider } from '#components/preferences/preferences.tsx';
import { themeCookie, themeNameOf } from '#components/preferences/theme-name.ts';
import { QueryProvider } from '#components/query/query-provider.tsx';
import { Frame } from '#components/shell/frame.tsx';
import { sessionHintCookie } from '#components/sign-in/session-hint.ts';
import { signInSettings } from '#lib/auth/sign-in-settings.ts';
import { environment } from '#lib/environment.ts';
import { directionOf } from '#lib/i18n/locales.ts';
import { Fluent } from './providers/fluent.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell');
  return {
    title: { default: t('product'), template: `%s · ${t('product')}` },
    description: t('description'),
  };
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [cookie, header, locale] = await Promise.all([cookies(), headers(), getLocale()]);
  const theme = themeNameOf(cookie.get(themeCookie)?.value);
  const nonce = header.get('x-nonce') ?? '';
  const direction = directionOf(locale);
  return (
    <html lang={locale} dir={direction} data-theme={theme}>
      <body>
        <NextIntlClientProvider>
          <PreferencesProvider initialTheme={theme}>
            <Fluent nonce={nonce} direction={direction}>
              <QueryProvider>
                <Frame
                  settings={signInSettings(environment())}
                  sessionExpected={cookie.has(sessionHintCookie)}
                >
                  {children}
                </Frame>
              </QueryProvider>
            </Fluent>
          </PreferencesProvider>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
