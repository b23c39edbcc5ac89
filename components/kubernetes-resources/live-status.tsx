'use client';

import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { Status } from '#components/states/status.tsx';
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
  return (
    <span role="status" className={styles.root}>
      <Status kind={live.state === 'live' ? 'success' : 'off'}>
        {t(live.state === 'live' ? 'live' : 'paused')}
      </Status>
      {live.state !== 'live' && (
        <Caption1 className={styles.reason}>
          {t(`reasons.${live.state}`, { message: live.state === 'interrupted' ? live.message : '' })}
        </Caption1>
      )}
    </span>
  );
}
