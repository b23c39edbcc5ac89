'use client';

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { RemedyDialog } from '#components/diagnostics/remedy-dialog.tsx';
import { useRecreate } from '#components/diagnostics/use-recreate.ts';
import { usePermissions } from '#components/query/use-permissions.ts';
import { OpenerButton } from '#components/shell/opener-button.tsx';
import type { Connection } from '#lib/connections/connection.ts';
import { commandActions } from '#lib/connections/permissions.ts';
import type { StepFact } from '#lib/connections/timeline/look.ts';
import type { TimelineStep } from '#lib/connections/timeline/timeline.ts';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalS, justifyItems: 'start', maxWidth: '80ch' },
});

/** After a failure: what was taken back, what was left, and a way on from what is already done. */
export function FailedCreation({
  clusterId,
  connection,
  steps,
}: {
  clusterId: string;
  connection: Connection;
  steps: readonly TimelineStep[];
}) {
  const t = useTranslations('timeline');
  const styles = useStyles();
  const recreate = useRecreate(clusterId);
  const allowed = usePermissions(clusterId);
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const named = (...states: readonly TimelineStep['state'][]) =>
    steps
      .filter(({ state, facts }) => states.includes(state) && !facts.some(nothingMade))
      .map(({ id }) => t(`names.${id}`))
      .join(', ');
  const left = named('done', 'already');
  const rolledBack = named('rolledBack');
  const absent = named('absent');
  return (
    <div className={styles.root}>
      {rolledBack && <Text>{t('rolledBack', { steps: rolledBack })}</Text>}
      {left && <Text>{t('left', { steps: left })}</Text>}
      {absent && <Text>{t('absent', { steps: absent })}</Text>}
      <OpenerButton
        appearance="primary"
        disabledFocusable={busy || !allowed(commandActions.create)}
        onClick={() => setAsking(true)}
      >
        {t('retry')}
      </OpenerButton>
      {asking && (
        <RemedyDialog
          clusterId={clusterId}
          remedy={{ kind: 'recreateConnections' }}
          connections={[connection]}
          onClose={() => setAsking(false)}
          onApply={async (_, [recreation]) => {
            setAsking(false);
            if (!recreation) return;
            setBusy(true);
            await recreate(recreation);
            setBusy(false);
          }}
        />
      )}
    </div>
  );
}

/** An open network needs no rule, so there is none to speak of. */
const nothingMade = ({ name }: StepFact) => name === 'openNetwork' || name === 'closedNetwork';
