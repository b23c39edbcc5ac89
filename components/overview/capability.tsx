'use client';

import {
  Body1Strong,
  Caption1,
  makeStyles,
  mergeClasses,
  shorthands,
  tokens,
} from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { ServiceIcon } from '#components/icons/service-icon.tsx';
import type { IconName } from '#components/icons/shapes.tsx';
import { CopyButton } from '#components/states/copy-button.tsx';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    alignContent: 'start',
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    ...shorthands.border(tokens.strokeWidthThin, 'solid', tokens.colorNeutralStroke2),
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  title: { margin: 0 },
  below: { gridColumn: '2' },
  text: { color: tokens.colorNeutralForeground3 },
  copied: { display: 'flex', alignItems: 'center', minWidth: 0 },
  value: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
});

export interface CapabilityProps {
  readonly icon: IconName;
  readonly title: string;
  readonly state: ReactNode;
  readonly text: string;
  /** A value worth copying, shown on a line of its own. */
  readonly copy?: { readonly label: string; readonly text: string } | undefined;
}

/** One thing that connections build on, and whether the cluster has it. */
export function Capability({ icon, title, state, text, copy }: CapabilityProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <article className={styles.card} aria-labelledby={id}>
      <ServiceIcon name={icon} size={24} />
      <div className={styles.head}>
        <Body1Strong as="h3" id={id} className={styles.title}>
          {title}
        </Body1Strong>
        {state}
      </div>
      <Caption1 className={mergeClasses(styles.below, styles.text)}>{text}</Caption1>
      {copy && (
        <div className={mergeClasses(styles.below, styles.copied)}>
          <span className={styles.value} title={copy.text}>
            {copy.text}
          </span>
          <CopyButton text={copy.text} label={copy.label} />
        </div>
      )}
    </article>
  );
}
