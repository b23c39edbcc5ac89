'use client';

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePathname } from 'next/navigation';
import { type ReactNode, useEffect, useRef } from 'react';
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
  const main = useRef<HTMLElement>(null);
  const path = usePathname();
  const shown = useRef(path);
  // Focus that went away with what held it on the page before goes on here, not at the window's beginning.
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, [path]);
  return (
    <main ref={main} id={mainId} tabIndex={-1} className={mergeClasses(styles.root, className)}>
      {children}
    </main>
  );
}
