'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { CopyButton } from '#components/states/copy-button.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalXS },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalS,
    paddingInline: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
});

/** Commands to run in a terminal, each with its own copy button. */
export function CommandLines({ commands }: { commands: readonly string[] }) {
  const t = useTranslations('diagnosis');
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {commands.map((command) => (
        <li key={command} className={styles.line}>
          <code className={styles.code}>{command}</code>
          <CopyButton text={command} label={t('command', { command: firstWords(command) })} />
        </li>
      ))}
    </ul>
  );
}

/** Enough to tell one copy button from the next. */
const firstWords = (command: string): string => command.split(' ').slice(0, 4).join(' ');
