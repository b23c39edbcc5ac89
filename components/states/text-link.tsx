'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import Link from 'next/link';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ link: { color: tokens.colorBrandForegroundLink } });

/** A link inside a text, in the theme's colour: the browser's own blue is too dark on a dark page. */
export function TextLink({ href, children }: { href: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <Link className={styles.link} href={href}>
      {children}
    </Link>
  );
}
