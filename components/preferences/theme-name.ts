/** Themes to choose from in the settings; the first is where everybody starts. */
export const themeNames = ['system', 'light', 'dark', 'highContrast'] as const;

export type ThemeName = (typeof themeNames)[number];

/** The cookie that holds the chosen theme. */
export const themeCookie = 'theme';

/** The theme in a cookie, or the system's when there is none or an unknown one. */
export const themeNameOf = (cookie: string | undefined): ThemeName =>
  themeNames.find((name) => name === cookie) ?? 'system';
