import { makeStaticStyles } from '@fluentui/react-components';

/** The page itself: everything else is styled where it is drawn. */
export const useBaseStyles = makeStaticStyles([
  {
    body: { margin: 0 },
    // Anchors and focus must not end up under the top bar.
    html: { scrollPaddingTop: '64px' },
    // Code runs from left to right, whatever the language around it does.
    'pre, code': { direction: 'ltr', unicodeBidi: 'isolate', textAlign: 'left' },
  },
  // Whoever asks for less motion gets none, but for what turns to say that something is going on.
  `@media (prefers-reduced-motion: reduce) {
  :not([role="progressbar"], [role="progressbar"] *), ::before, ::after {
    transition-duration: 0.01ms !important;
    animation-duration: 0.01ms !important;
    animation-iteration-count: 1 !important;
  }
}`,
]);
