'use client';

import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { Status } from '#components/states/status.tsx';
import { useFailureMessage } from '#components/states/use-failure-message.ts';
import type { LiveState } from './live-state.ts';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  reason: { color: tokens.colorNeutralForeground3 },
});

/** Whether what is shown follows the cluster; if not, why. */
export function LiveStatus({ live }: { live: LiveState }) {
  const t = useTranslations('kubernetesResources.live');
  const styles = useStyles();
  const said = useFailureMessage();
  const { failure, of } = live.state === 'interrupted' ? live : {};
  const message = failure ? [of, said(failure)].filter(Boolean).join(': ') : '';
  return (
    <span role="status" className={styles.root}>
      <Status kind={live.state === 'live' ? 'success' : 'off'}>
        {t(live.state === 'live' ? 'live' : 'paused')}
      </Status>
      {live.state !== 'live' && (
        <Caption1 className={styles.reason}>{t(`reasons.${live.state}`, { message })}</Caption1>
      )}
    </span>
  );
}
