'use client';

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { CopyButton } from '#components/states/copy-button.tsx';

const useStyles = makeStyles({
  root: { minWidth: 0 },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  code: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    overflowX: 'auto',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** Code with its title and a button that copies it. */
export function CodeBlock({ title, code }: { title: string; code: string }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <Text weight="semibold">{title}</Text>
        <CopyButton text={code} label={title} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section aria-label={title} tabIndex={0}>
        <pre className={styles.code}>{code}</pre>
      </section>
    </div>
  );
}
