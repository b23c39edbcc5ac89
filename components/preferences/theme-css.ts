import { webDarkTheme, webLightTheme } from '@fluentui/react-components';

const dark = Object.entries(webDarkTheme).filter(
  ([token, value]) => webLightTheme[token as keyof typeof webLightTheme] !== value,
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
  ...dark.map(([token, value]) => `--${token}:${value};`),
  '}}',
].join('');
