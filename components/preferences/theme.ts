import {
  type Theme as FluentTheme,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import type { ThemeName } from './theme-name.ts';

/** `system` starts as light; `systemThemeCss` turns it dark where the system is. */
export const fluentThemes: Record<ThemeName, FluentTheme> = {
  system: webLightTheme,
  light: webLightTheme,
  dark: webDarkTheme,
  highContrast: teamsHighContrastTheme,
};

const differing = Object.entries(webDarkTheme).filter(
  ([token, value]) => webLightTheme[token as keyof FluentTheme] !== value,
);

/**
 * Rules that follow the system's colour scheme without a script, so that the first paint is right already.
 * Fluent gives its class to the page and to every portal (menus, dialogs), hence the class selector.
 */
export const systemThemeCss = [
  ':root[data-theme=system]{color-scheme:light dark}',
  ':root[data-theme=light]{color-scheme:light}',
  ':root[data-theme=dark],:root[data-theme=highContrast]{color-scheme:dark}',
  '@media (prefers-color-scheme:dark){:root[data-theme=system] .fui-FluentProvider{',
  ...differing.map(([token, value]) => `--${token}:${value};`),
  '}}',
].join('');
