'use client';

import { ArrowClockwise20Regular } from '@fluentui/react-icons';
import { useTranslations } from 'next-intl';
import type { Command } from './command.ts';

/** The command that reads a page's data again. */
export function useRefreshCommand(busy: boolean, refresh: () => unknown): Command {
  const t = useTranslations('commands');
  return {
    key: 'refresh',
    label: t('refresh'),
    icon: <ArrowClockwise20Regular />,
    busy,
    onSelect: () => void refresh(),
  };
}
