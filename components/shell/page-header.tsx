'use client';

import { Caption1, makeStyles, Title3, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ServiceIcon } from '#components/icons/service-icon.tsx';
import type { IconName } from '#components/icons/shapes.tsx';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalL,
  },
  title: { margin: 0, overflowWrap: 'anywhere' },
  context: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minWidth: 0,
  },
  type: { color: tokens.colorNeutralForeground3 },
  commands: { gridColumn: '1 / -1', minWidth: 0, marginTop: tokens.spacingVerticalS },
});

export interface PageHeaderProps {
  readonly icon: IconName;
  readonly title: string;
  /** What the page belongs to, such as the cluster's name. */
  readonly context?: string | undefined;
  /** What kind of thing it is: "Kubernetes service". */
  readonly type: string;
  /** State badge. */
  readonly state?: ReactNode;
  /** Command bar. */
  readonly commands?: ReactNode;
}

/** The top of every page: icon, title, type, state and commands. */
export function PageHeader({ icon, title, context, type, state, commands }: PageHeaderProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <ServiceIcon name={icon} size={32} />
      <div>
        <div className={styles.line}>
          <Title3 as="h1" className={styles.title}>
            {context && <span className={styles.context}>{context} | </span>}
            {title}
          </Title3>
          {state}
        </div>
        <Caption1 className={styles.type}>{type}</Caption1>
      </div>
      {commands && <div className={styles.commands}>{commands}</div>}
    </div>
  );
}
