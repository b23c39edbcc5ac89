'use client';

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type IconName, shapes, type Tone } from './shapes.tsx';

const useStyles = makeStyles({
  icon: {
    flexShrink: 0,
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: '1.5px',
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
    verticalAlign: 'middle',
  },
  body: { fill: 'currentColor', stroke: 'none', opacity: 0.2 },
});

const useTones = makeStyles<Tone>({
  brand: { color: tokens.colorBrandForeground1 },
  teal: { color: tokens.colorPaletteTealBorderActive },
  gold: { color: tokens.colorPaletteMarigoldForeground2 },
  purple: { color: tokens.colorPalettePurpleBorderActive },
  green: { color: tokens.colorPaletteGreenForeground1 },
  cranberry: { color: tokens.colorPaletteCranberryBorderActive },
  neutral: { color: tokens.colorNeutralForeground3 },
});

/** 16 in lists and menus, 20 in cards, 32 beside a page’s title, 48 in pictures. */
export type IconSize = 16 | 20 | 24 | 32 | 48;

/**
 * The icon of a service, a resource or a page. It only decorates: the word beside it says the same.
 * @param plain in the colour of the text around it
 */
export function ServiceIcon({
  name,
  size = 20,
  plain = false,
}: {
  name: IconName;
  size?: IconSize;
  plain?: boolean;
}) {
  const styles = useStyles();
  const tones = useTones();
  const { tone, body, lines } = shapes[name];
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      width={size}
      height={size}
      className={mergeClasses(styles.icon, !plain && tones[tone])}
    >
      <g className={styles.body}>{body}</g>
      {lines}
    </svg>
  );
}
