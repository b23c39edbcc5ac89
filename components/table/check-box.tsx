'use client';

import { makeStyles, tokens } from '@fluentui/react-components';

const tick = 'polygon(14% 44%, 0 65%, 50% 100%, 100% 16%, 80% 0%, 43% 62%)';
const edge = (colour: string) => `${tokens.strokeWidthThin} solid ${colour}`;
const highContrast = '@media (forced-colors: active)';

// Fluent's measures and colours.
const useStyles = makeStyles({
  root: {
    appearance: 'none',
    display: 'inline-grid',
    placeContent: 'center',
    verticalAlign: 'middle',
    width: '32px',
    height: '32px',
    margin: 0,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
      borderRadius: tokens.borderRadiusMedium,
    },
    '::before': {
      content: '""',
      gridArea: '1 / 1',
      boxSizing: 'border-box',
      width: '16px',
      height: '16px',
      border: edge(tokens.colorNeutralStrokeAccessible),
      borderRadius: tokens.borderRadiusSmall,
    },
    ':hover::before': { border: edge(tokens.colorNeutralStrokeAccessibleHover) },
    '::after': { content: '""', gridArea: '1 / 1', placeSelf: 'center' },
    ':checked::before': {
      border: edge(tokens.colorCompoundBrandBackground),
      backgroundColor: tokens.colorCompoundBrandBackground,
    },
    ':checked:hover::before': {
      border: edge(tokens.colorCompoundBrandBackgroundHover),
      backgroundColor: tokens.colorCompoundBrandBackgroundHover,
    },
    ':checked::after': {
      width: '10px',
      height: '8px',
      clipPath: tick,
      backgroundColor: tokens.colorNeutralForegroundInverted,
    },
    ':indeterminate::before': { border: edge(tokens.colorCompoundBrandStroke) },
    ':indeterminate::after': {
      width: '8px',
      height: '8px',
      borderRadius: tokens.borderRadiusSmall,
      backgroundColor: tokens.colorCompoundBrandForeground1,
    },
    [highContrast]: {
      '::before': { forcedColorAdjust: 'none', border: edge('CanvasText') },
      '::after': { forcedColorAdjust: 'none' },
      ':checked::before': { border: edge('Highlight'), backgroundColor: 'Highlight' },
      ':checked:hover::before': { border: edge('Highlight'), backgroundColor: 'Highlight' },
      ':checked::after': { backgroundColor: 'HighlightText' },
      ':indeterminate::before': { border: edge('Highlight') },
      ':indeterminate::after': { backgroundColor: 'Highlight' },
    },
  },
});

/** The check box of a row, or of all of them: a plain one with Fluent's look, as one is drawn for every row that scrolls by. */
export function CheckBox({
  label,
  checked,
  onChange,
}: {
  label: string;
  checked: boolean | 'mixed';
  onChange: (checked: boolean) => void;
}) {
  const styles = useStyles();
  return (
    <input
      type="checkbox"
      className={styles.root}
      aria-label={label}
      checked={checked === true}
      ref={(box) => {
        if (box) box.indeterminate = checked === 'mixed';
      }}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
