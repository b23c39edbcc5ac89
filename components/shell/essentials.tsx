'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { CopyButton } from '#components/states/copy-button.tsx';
import { narrow } from './dimensions.ts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    columnGap: tokens.spacingHorizontalXXXL,
    margin: 0,
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(8rem, 34%) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
    minHeight: tokens.lineHeightHero700,
  },
  label: { color: tokens.colorNeutralForeground3 },
  value: {
    margin: 0,
    minWidth: 0,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXS,
  },
  text: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

export interface Essential {
  readonly label: string;
  readonly value: ReactNode;
  /** Puts a copy button beside the value. */
  readonly copy?: string | undefined;
}

/** What there is to know about a resource at a glance: label and value, in two columns. */
export function Essentials({ items }: { items: readonly Essential[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {items.map(({ label, value, copy }) => (
        <div key={label} className={styles.item}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>
            <span dir="auto" className={styles.text} title={typeof value === 'string' ? value : undefined}>
              {value}
            </span>
            {copy && <CopyButton text={copy} label={label} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
