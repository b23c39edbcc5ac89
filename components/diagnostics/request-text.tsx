'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { CopyButton } from '#components/states/copy-button.tsx';
import type { Finding } from '#lib/connections/diagnosis/finding.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'start',
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

/** A request for a missing right, ready to be sent to whoever can grant it. */
export function RequestText({ finding: { values } }: { finding: Pick<Finding, 'values'> }) {
  const t = useTranslations('diagnosis');
  const styles = useStyles();
  const { action = '', scope = '', role = '' } = values;
  const text = t('request', { action, scope, role });
  return (
    <div className={styles.root}>
      <span>{text}</span>
      <CopyButton text={text} label={t('requestLabel')} />
    </div>
  );
}
