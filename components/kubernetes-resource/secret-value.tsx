'use client';

import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Checkmark16Regular, Copy16Regular, Eye16Regular, EyeOff16Regular } from '@fluentui/react-icons';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FailureText } from '#components/states/failure-text.tsx';
import type { ResourceRef } from '#lib/connections/relations/cluster-resource.ts';
import { useRevealedValue } from './use-revealed-value.ts';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'flex-start', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  value: {
    flexGrow: 1,
    minWidth: 0,
    maxHeight: '20em',
    overflowY: 'auto',
    fontFamily: tokens.fontFamilyMonospace,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  masked: { color: tokens.colorNeutralForeground3 },
  error: { color: tokens.colorStatusDangerForeground1, flexBasis: '100%' },
});

/** One value of a Secret, hidden until it is asked for. */
export function SecretValue({
  clusterId,
  secret,
  name,
}: {
  clusterId: string;
  secret: ResourceRef;
  name: string;
}) {
  const t = useTranslations('resource.values');
  const styles = useStyles();
  const { revealed, show, hide, copy } = useRevealedValue(clusterId, secret, name);
  const [copied, setCopied] = useState(false);
  const shown = revealed.state === 'shown' ? revealed.value : undefined;
  return (
    <div className={styles.root}>
      <div className={styles.value}>
        {!shown && (
          <span className={styles.masked} role="img" aria-label={t('hidden')}>
            ••••••
          </span>
        )}
        {shown && (shown.kind === 'text' ? <bdi>{shown.value}</bdi> : <Text italic>{t('binary')}</Text>)}
      </div>
      <Button
        appearance="subtle"
        size="small"
        icon={shown ? <EyeOff16Regular /> : <Eye16Regular />}
        aria-label={t(shown ? 'hide' : 'reveal', { name })}
        disabledFocusable={revealed.state === 'asking'}
        onClick={() => (shown ? hide() : void show())}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={copied ? <Checkmark16Regular /> : <Copy16Regular />}
        aria-label={t('copy', { name })}
        onClick={() => void copy().then(setCopied)}
        onBlur={() => setCopied(false)}
      />
      {revealed.state === 'refused' && (
        <Text size={200} role="alert" className={styles.error}>
          <FailureText failure={revealed.error} />
        </Text>
      )}
    </div>
  );
}
