'use client';

import { makeStyles, Overflow, OverflowItem, Toolbar, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import type { Command } from './command.ts';
import { CommandButton } from './command-button.tsx';
import { CommandOverflow } from './command-overflow.tsx';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'nowrap',
    minWidth: 0,
    overflow: 'hidden',
    paddingLeft: 0,
    paddingRight: 0,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
    columnGap: tokens.spacingHorizontalXXS,
    borderBottomWidth: tokens.strokeWidthThin,
    borderBottomStyle: 'solid',
    borderBottomColor: tokens.colorNeutralStroke2,
  },
});

/**
 * The commands of a page, in a row under its title; what does not fit moves into a menu.
 * One Tab stop: the arrow keys go from command to command.
 */
export function CommandBar({ commands }: { commands: readonly Command[] }) {
  const t = useTranslations('commands');
  const styles = useStyles();
  return (
    <Overflow>
      <Toolbar aria-label={t('label')} className={styles.bar}>
        {commands.map((command) => (
          <OverflowItem key={command.key} id={command.key} priority={command.primary ? 1 : 0}>
            <span>
              <CommandButton command={command} />
            </span>
          </OverflowItem>
        ))}
        <CommandOverflow commands={commands} />
      </Toolbar>
    </Overflow>
  );
}
