'use client';

import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Delete16Regular, Play16Regular } from '@fluentui/react-icons';
import { useTranslations } from 'next-intl';
import { useResourceActions } from '#components/kubernetes-resource/resource-actions.tsx';
import { useAction } from '#components/query/use-action.ts';
import { useApi } from '#components/query/use-api.ts';
import { Section } from '#components/shell/section.tsx';
import { ActionError } from '#components/states/action-error.tsx';
import { ErrorView } from '#components/states/error-view.tsx';
import { Status } from '#components/states/status.tsx';
import type { Connection } from '#lib/connections/connection.ts';
import { clusterApi } from '#lib/portal/cluster-api.ts';
import { sampleRunAnswer } from '#lib/portal/sample-run-answer.ts';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  log: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    maxHeight: '24em',
    overflow: 'auto',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

const kinds = { waiting: 'progress', running: 'progress', succeeded: 'success', failed: 'failure' } as const;
const lookEveryMs = 1_000;

/** Runs the sample Job in the cluster and shows what its container sees, values masked. */
export function SampleRunView({ clusterId, connection }: { clusterId: string; connection: Connection }) {
  const t = useTranslations('snippet.run');
  const styles = useStyles();
  const { startSampleRun, deleteResources } = useResourceActions();
  const start = useAction(startSampleRun);
  const remove = useAction(deleteResources);
  const job = remove.value ? undefined : start.value;
  const run = useApi(
    job && clusterApi(clusterId, 'connections', connection.name, 'sample-runs', job.name),
    sampleRunAnswer,
    {
      kubernetes: true,
      refetchInterval: (data) =>
        data?.state === 'succeeded' || data?.state === 'failed' ? false : lookEveryMs,
    },
  );
  const { data, error, refetch } = run;
  return (
    <Section title={t('title')}>
      <Text>{t('hint', { namespace: connection.namespace })}</Text>
      <div className={styles.bar}>
        {job ? (
          <Button
            icon={<Delete16Regular />}
            disabledFocusable={remove.busy}
            onClick={() => void remove.run({ clusterId, refs: [job] })}
          >
            {t('delete', { name: job.name })}
          </Button>
        ) : (
          <Button
            icon={<Play16Regular />}
            disabledFocusable={start.busy}
            onClick={() => {
              remove.clear();
              void start.run({ clusterId, connection: connection.name });
            }}
          >
            {t('start')}
          </Button>
        )}
        {job && data && <Status kind={kinds[data.state]}>{t(`states.${data.state}`)}</Status>}
      </div>
      <ActionError title={t('refused')} error={start.error ?? remove.error} />
      {job && error && <ErrorView error={error} onRetry={() => void refetch()} />}
      {job && data?.reason && <Text>{data.reason}</Text>}
      {job && data?.log !== undefined && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section aria-label={t('log')} tabIndex={0}>
          <pre className={styles.log}>{data.log}</pre>
        </section>
      )}
    </Section>
  );
}
