'use client';

import { type ComboboxProps, Combobox as FluentCombobox } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';

/** Fluent's combobox, whose button says in the user's language what it does. */
export function Combobox(props: ComboboxProps) {
  const t = useTranslations('commands');
  return <FluentCombobox expandIcon={{ 'aria-label': t('openList') }} {...props} />;
}
