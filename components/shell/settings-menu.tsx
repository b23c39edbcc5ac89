'use client';

import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { Settings20Regular } from '@fluentui/react-icons';
import { useLocale, useTranslations } from 'next-intl';
import { usePreferences } from '#components/preferences/preferences.tsx';
import { themeNameOf, themeNames } from '#components/preferences/theme-name.ts';
import { isLocale, languages } from '#lib/i18n/locales.ts';
import { BarButton } from './bar-button.tsx';

/**
 * Theme and language. Both apply at once and are remembered in this browser.
 * @param appearance `bar` in the top bar, `subtle` on the page's own background
 */
export function SettingsMenu({ appearance = 'bar' }: { appearance?: 'bar' | 'subtle' }) {
  const t = useTranslations('shell.settings');
  const locale = useLocale();
  const { theme, setTheme, setLocale } = usePreferences();
  return (
    <Menu
      inline
      persistOnItemClick
      hasCheckmarks
      checkedValues={{ theme: [theme], locale: [locale] }}
      onCheckedValueChange={(_, { name, checkedItems: [chosen] }) => {
        if (name === 'theme') setTheme(themeNameOf(chosen));
        if (name === 'locale' && isLocale(chosen)) setLocale(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        {appearance === 'bar' ? (
          <BarButton label={t('label')} icon={<Settings20Regular />} />
        ) : (
          <Button appearance="subtle" aria-label={t('label')} icon={<Settings20Regular />} />
        )}
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{t('theme')}</MenuGroupHeader>
            {themeNames.map((name) => (
              <MenuItemRadio key={name} name="theme" value={name}>
                {t(`themes.${name}`)}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{t('language')}</MenuGroupHeader>
            {languages.map((name) => (
              <MenuItemRadio key={name} name="locale" value={name} lang={name}>
                {languageNames[name]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** Each language is named in itself, so that whoever needs it finds it. */
const languageNames: Readonly<Record<(typeof languages)[number], string>> = {
  en: 'English',
  'pt-PT': 'Português (Portugal)',
  'pt-BR': 'Português (Brasil)',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
  ja: '日本語',
  'zh-CN': '简体中文',
  ar: 'العربية',
};
