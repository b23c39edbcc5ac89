'use client';

import { type ComboboxProps, Combobox as FluentCombobox } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useState } from 'react';

/** Fluent's combobox, whose button says in the user's language what it does, and whose options are drawn when it is open, not before. */
export function Combobox({ children, onOpenChange, ...props }: ComboboxProps) {
  const t = useTranslations('commands');
  const [open, setOpen] = useState(false);
  return (
    <FluentCombobox
      expandIcon={{ 'aria-label': t('openList') }}
      onOpenChange={(event, data) => {
        setOpen(data.open);
        onOpenChange?.(event, data);
      }}
      {...props}
    >
      {open && children}
    </FluentCombobox>
  );
}
