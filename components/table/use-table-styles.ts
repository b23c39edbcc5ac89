'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { narrow, topBarHeight } from '#components/shell/dimensions.ts';

/** Too narrow for all columns; a phone's cards have room again. */
const medium = '@media (min-width: 48rem) and (max-width: 74.99rem)';

/** The look of a resource table; on a phone every row is a card. */
export const useTableStyles = makeStyles({
  // Fixed, so that columns stand still while rows come and go.
  table: {
    tableLayout: 'fixed',
    minWidth: 0,
    [narrow]: { display: 'block', '& > tbody': { display: 'block' } },
  },
  header: {
    position: 'sticky',
    top: topBarHeight,
    zIndex: tokens.zIndexContent,
    backgroundColor: tokens.colorNeutralBackground1,
    // On a phone every cell carries its label; the header stays for screen readers.
    [narrow]: {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
  headerCell: { boxSizing: 'border-box', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  line: {
    boxSizing: 'border-box',
    color: tokens.colorNeutralForeground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ':hover': {
      backgroundColor: tokens.colorSubtleBackgroundHover,
      color: tokens.colorNeutralForeground1Hover,
    },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    '@media (forced-colors: active)': { ':hover': { color: 'Highlight' } },
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    ':active': { backgroundColor: tokens.colorBrandBackground2 },
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  field: {
    height: '34px',
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalS,
    verticalAlign: 'middle',
  },
  row: {
    [narrow]: {
      position: 'relative',
      display: 'grid',
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
      gap: tokens.spacingHorizontalS,
      paddingBlock: tokens.spacingVerticalM,
    },
  },
  cell: {
    overflowWrap: 'anywhere',
    // Names run as they are written, in a page of any language, and stand where its columns do.
    unicodeBidi: 'plaintext',
    textAlign: 'match-parent',
    [narrow]: { display: 'block', height: 'auto', paddingBlock: 0, paddingInline: 0 },
  },
  first: {
    [narrow]: {
      gridColumn: '1 / -1',
      fontWeight: tokens.fontWeightSemibold,
      paddingInlineEnd: tokens.spacingHorizontalXXXL,
    },
  },
  label: {
    display: 'none',
    [narrow]: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  },
  numeric: {
    textAlign: 'end',
    paddingInlineEnd: tokens.spacingHorizontalXXXL,
    [narrow]: { textAlign: 'start' },
  },
  numericHeader: { paddingInlineEnd: tokens.spacingHorizontalXXXL, '& > *': { justifyContent: 'flex-end' } },
  secondary: { [medium]: { display: 'none' } },
  handles: {
    whiteSpace: 'nowrap',
    paddingBlock: 0,
    paddingInline: 0,
    [narrow]: { position: 'absolute', insetInlineEnd: 0, insetBlockStart: tokens.spacingVerticalS },
  },
  opener: {
    appearance: 'none',
    display: 'inline-grid',
    placeContent: 'center',
    verticalAlign: 'middle',
    width: '24px',
    height: '24px',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: '20px',
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    ':hover': { color: tokens.colorNeutralForeground2BrandHover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    '@media (forced-colors: active)': { ':hover': { color: 'Highlight' } },
  },
  block: { [narrow]: { display: 'block', height: 'auto' } },
  group: { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
  count: {
    marginInlineStart: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
});
