'use client';

import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalXXXL,
    paddingInline: tokens.spacingHorizontalL,
    maxWidth: '60ch',
    marginInline: 'auto',
  },
  picture: {
    display: 'inline-flex',
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeHero800,
    marginBottom: tokens.spacingVerticalS,
  },
  title: { margin: 0 },
  text: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere', '& p': { marginTop: 0 } },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalM,
  },
});

export interface MessageViewProps {
  readonly icon: ReactNode;
  readonly title: string;
  /** What it means and what to do next. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** 1 where it is the whole page. */
  readonly level?: 1 | 2;
  /** Something has gone wrong, which is heard at once. */
  readonly alert?: boolean;
}

/** What stands where content would: nothing there yet, not allowed, gone wrong. */
export function MessageView({ icon, title, children, actions, level = 2, alert = false }: MessageViewProps) {
  const styles = useStyles();
  return (
    <section className={styles.root} role={alert ? 'alert' : undefined}>
      <span aria-hidden="true" className={styles.picture}>
        {icon}
      </span>
      <Subtitle2 as={`h${level}`} className={styles.title}>
        {title}
      </Subtitle2>
      {children && <div className={styles.text}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </section>
  );
}
