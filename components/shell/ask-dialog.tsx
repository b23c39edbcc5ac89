'use client';

import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  content: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  wide: { maxWidth: '60rem' },
});

/** A dialog that asks before something is done: what it is, a way out, and the button that does it. */
export function AskDialog({
  open = true,
  wide = false,
  title,
  cancel,
  submit,
  refused = false,
  onSubmit,
  onClose,
  children,
}: {
  open?: boolean;
  /** For content that is read in long lines, such as a diff. */
  wide?: boolean;
  title: string;
  /** Words of the two buttons. */
  cancel: string;
  submit: string;
  /** Whether it cannot be done just now. */
  refused?: boolean;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <Dialog open={open} onOpenChange={(_, change) => !change.open && onClose()}>
      <DialogSurface className={mergeClasses(wide && styles.wide)}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>{children}</DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{cancel}</Button>
            <Button appearance="primary" disabledFocusable={refused} onClick={onSubmit}>
              {submit}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
