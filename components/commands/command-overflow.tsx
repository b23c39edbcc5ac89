'use client';

import {
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToolbarButton,
  Tooltip,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import { useTranslations } from 'next-intl';
import type { Command } from './command.ts';

/** The menu of the commands that found no room in the bar. */
export function CommandOverflow({ commands }: { commands: readonly Command[] }) {
  const t = useTranslations('commands');
  const { ref, isOverflowing } = useOverflowMenu<HTMLButtonElement>();
  if (!isOverflowing) return null;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <ToolbarButton
          ref={(element: HTMLButtonElement | null) => {
            ref.current = element;
          }}
          icon={<MoreHorizontal20Regular />}
          aria-label={t('more')}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {commands.map((command) => (
            <HiddenCommand key={command.key} command={command} />
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function HiddenCommand({ command }: { command: Command }) {
  const { key, label, icon, disabledReason, onSelect, busy } = command;
  if (useIsOverflowItemVisible(key)) return null;
  const item = (
    <MenuItem icon={icon} disabled={disabledReason !== undefined} onClick={busy ? undefined : onSelect}>
      {label}
    </MenuItem>
  );
  if (disabledReason === undefined) return item;
  return (
    <Tooltip content={disabledReason} relationship="description" withArrow>
      {item}
    </Tooltip>
  );
}
