'use client';

import { makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle16Filled,
  DismissCircle16Filled,
  QuestionCircle16Regular,
  RecordStop16Regular,
  Warning16Filled,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { StateKind } from './state-kind.ts';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    verticalAlign: 'middle',
    columnGap: tokens.spacingHorizontalXS,
    overflowWrap: 'anywhere',
  },
  icon: { display: 'inline-flex', flexShrink: 0 },
  success: { color: tokens.colorStatusSuccessForeground1 },
  progress: { color: tokens.colorBrandForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  failure: { color: tokens.colorStatusDangerForeground1 },
  off: { color: tokens.colorNeutralForeground3 },
  unknown: { color: tokens.colorNeutralForeground3 },
});

const icons: Record<StateKind, ReactNode> = {
  success: <CheckmarkCircle16Filled />,
  progress: <Spinner size="extra-tiny" aria-hidden="true" />,
  warning: <Warning16Filled />,
  failure: <DismissCircle16Filled />,
  off: <RecordStop16Regular />,
  unknown: <QuestionCircle16Regular />,
};

/** A state as icon and word, never as colour alone. */
export function Status({ kind, children }: { kind: StateKind; children: ReactNode }) {
  const styles = useStyles();
  return (
    <span className={styles.root}>
      <span aria-hidden="true" className={mergeClasses(styles.icon, styles[kind])}>
        {icons[kind]}
      </span>
      <span>{children}</span>
    </span>
  );
}
