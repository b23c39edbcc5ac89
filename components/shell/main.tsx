'use client';

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { narrow } from './dimensions.ts';

/** Where the skip link leads. */
export const mainId = 'main';

const useStyles = makeStyles({
  root: {
    flexGrow: 1,
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalXXL,
    paddingBottom: tokens.spacingVerticalXXXL,
    outlineStyle: 'none',
    [narrow]: { paddingInline: tokens.spacingHorizontalL },
  },
});

/** The main landmark: exactly one on every page. */
export function Main({ className, children }: { className?: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <main id={mainId} tabIndex={-1} className={mergeClasses(styles.root, className)}>
      {children}
    </main>
  );
}
