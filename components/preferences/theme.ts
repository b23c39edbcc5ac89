import { type Theme, teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { ThemeName } from './theme-name.ts';

/** `system` starts as light; `systemThemeCss` turns it dark where the system is. */
export const fluentThemes: Record<ThemeName, Theme> = {
  system: webLightTheme,
  light: webLightTheme,
  dark: webDarkTheme,
  highContrast: teamsHighContrastTheme,
};
