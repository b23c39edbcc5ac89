'use client';

import {
  Button,
  makeStyles,
  mergeClasses,
  Tooltip,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import type { ComponentProps, ReactElement } from 'react';

const useStyles = makeStyles({
  button: {
    color: tokens.colorNeutralForegroundOnBrand,
    minWidth: 'auto',
    ':hover': {
      color: tokens.colorNeutralForegroundOnBrand,
      backgroundColor: tokens.colorBrandBackgroundHover,
    },
    ':hover:active': {
      color: tokens.colorNeutralForegroundOnBrand,
      backgroundColor: tokens.colorBrandBackgroundPressed,
    },
    // Menus mark their open button.
    '&[aria-expanded="true"]': {
      color: tokens.colorNeutralForegroundOnBrand,
      backgroundColor: tokens.colorBrandBackgroundPressed,
    },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralForegroundOnBrand}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
});

type Props = Omit<ComponentProps<typeof Button>, 'appearance' | 'icon' | 'as'> & {
  readonly label: string;
  readonly icon: ReactElement;
};

/** A button with an icon in the top bar; its name shows on hover and focus. */
export function BarButton({ label, icon, className, ...props }: Props) {
  const styles = useStyles();
  // What it opens gives the focus back to it.
  const opener = useRestoreFocusTarget();
  return (
    <Tooltip content={label} relationship="label">
      <Button
        {...opener}
        {...(props as ComponentProps<typeof Button>)}
        appearance="transparent"
        icon={icon}
        className={mergeClasses(styles.button, className)}
      />
    </Tooltip>
  );
}
