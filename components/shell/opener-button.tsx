'use client';

import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import type { ComponentProps } from 'react';

/** A button that opens a dialog or a panel, and gets the focus back when that closes. */
export function OpenerButton(props: ComponentProps<typeof Button>) {
  return <Button {...useRestoreFocusTarget()} {...props} />;
}
