'use client';

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    justifyItems: 'center',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    paddingTop: tokens.spacingVerticalXXS,
  },
  line: {
    width: tokens.strokeWidthThick,
    minHeight: tokens.spacingVerticalM,
    marginBlock: tokens.spacingVerticalXXS,
    backgroundColor: tokens.colorNeutralStroke2,
  },
  icon: { display: 'inline-flex' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  odd: { color: tokens.colorStatusWarningForeground3 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export type Tone = 'good' | 'bad' | 'odd' | 'quiet';

/** The icon of a step, and the line that leads on to the next. The step's state is also told in words beside it. */
export function Track({ icon, tone, last }: { icon: ReactNode; tone: Tone; last: boolean }) {
  const styles = useStyles();
  return (
    <span className={styles.root} aria-hidden="true">
      <span className={mergeClasses(styles.icon, styles[tone])}>{icon}</span>
      {!last && <span className={styles.line} />}
    </span>
  );
}
