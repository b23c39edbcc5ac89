import type { PositioningShorthand } from '@fluentui/react-components';

/** Open lists stand below their field, or above it where there is more room; a long one scrolls instead of leaving its place. */
export const listPosition: PositioningShorthand = {
  position: 'below',
  align: 'start',
  fallbackPositions: ['above-start'],
  autoSize: 'height',
  matchTargetSize: 'width',
  overflowBoundaryPadding: 8,
};
