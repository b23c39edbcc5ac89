'use client';

import {
  makeStyles,
  Spinner,
  ToolbarButton,
  Tooltip,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import type { Command } from './command.ts';

const useStyles = makeStyles({
  button: { flexShrink: 0, fontWeight: tokens.fontWeightRegular, minWidth: 'auto', whiteSpace: 'nowrap' },
});

/** A command as a button: icon and word, and the reason when it is refused. */
export function CommandButton({ command }: { command: Command }) {
  const styles = useStyles();
  // What a command opens gives the focus back to it.
  const opener = useRestoreFocusTarget();
  const { label, icon, onSelect, disabledReason, primary, busy } = command;
  const button = (
    <ToolbarButton
      {...opener}
      className={styles.button}
      appearance={primary && disabledReason === undefined ? 'primary' : 'subtle'}
      icon={busy ? <Spinner size="extra-tiny" aria-hidden="true" /> : icon}
      disabledFocusable={disabledReason !== undefined}
      aria-busy={busy ? true : undefined}
      onClick={busy ? undefined : onSelect}
    >
      {label}
    </ToolbarButton>
  );
  if (disabledReason === undefined) return button;
  return (
    <Tooltip content={disabledReason} relationship="description" withArrow>
      {button}
    </Tooltip>
  );
}
