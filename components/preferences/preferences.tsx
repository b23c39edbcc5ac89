'use client';

import { useRouter } from 'next/navigation';
import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import { type Locale, localeCookie } from '#lib/i18n/locales.ts';
import { setCookie } from './cookie.ts';
import { type ThemeName, themeCookie } from './theme-name.ts';

export interface Preferences {
  readonly theme: ThemeName;
  setTheme(theme: ThemeName): void;
  setLocale(locale: Locale): void;
}

const PreferencesContext = createContext<Preferences | undefined>(undefined);

/** Keeps theme and language in cookies, so that the server renders both right the first time. */
export function PreferencesProvider({
  initialTheme,
  children,
}: {
  initialTheme: ThemeName;
  children: ReactNode;
}) {
  const router = useRouter();
  const [theme, setThemeState] = useState(initialTheme);
  const preferences = useMemo<Preferences>(
    () => ({
      theme,
      setTheme(chosen) {
        setCookie(themeCookie, chosen);
        document.documentElement.dataset.theme = chosen;
        setThemeState(chosen);
      },
      setLocale(locale) {
        setCookie(localeCookie, locale);
        router.refresh();
      },
    }),
    [theme, router],
  );
  return <PreferencesContext value={preferences}>{children}</PreferencesContext>;
}

export function usePreferences(): Preferences {
  const preferences = use(PreferencesContext);
  if (!preferences) throw new Error('usePreferences needs a PreferencesProvider above it');
  return preferences;
}
