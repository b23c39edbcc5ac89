'use client';

import {
  Button,
  DrawerBody,
  DrawerFooter,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
  tokens,
} from '@fluentui/react-components';
import { Dismiss24Regular } from '@fluentui/react-icons';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  drawer: { maxWidth: '100vw' },
  footer: {
    borderTopWidth: tokens.strokeWidthThin,
    borderTopStyle: 'solid',
    borderTopColor: tokens.colorNeutralStroke2,
  },
});

export interface SidePanelProps {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly size?: 'small' | 'medium' | 'large';
  /** Buttons that stay at the panel's foot. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** Details from the right; the page stays in place and in use behind it. Escape closes it and focus returns. */
export function SidePanel({ open, title, onClose, size = 'medium', footer, children }: SidePanelProps) {
  const t = useTranslations('shell');
  const styles = useStyles();
  return (
    <OverlayDrawer
      open={open}
      modalType="non-modal"
      position="end"
      size={size}
      className={styles.drawer}
      onOpenChange={(_, change) => !change.open && onClose()}
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button
              appearance="subtle"
              aria-label={t('close')}
              icon={<Dismiss24Regular />}
              onClick={onClose}
            />
          }
        >
          {title}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody>{children}</DrawerBody>
      {footer && <DrawerFooter className={styles.footer}>{footer}</DrawerFooter>}
    </OverlayDrawer>
  );
}
