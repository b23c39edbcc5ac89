'use client';

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { RewireWorkload } from '#components/kubernetes-resource/rewire-workload.tsx';
import { ResourceLink } from '#components/kubernetes-resources/resource-link.tsx';
import { Status } from '#components/states/status.tsx';
import type { Connection } from '#lib/connections/connection.ts';
import type { MigratingWorkload } from '#lib/connections/edits/migration.ts';
import { resourceKey } from '#lib/connections/relations/cluster-resource.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

const kinds = { old: 'warning', both: 'progress', named: 'warning', done: 'success' } as const;
const changeable = ['Deployment', 'StatefulSet', 'DaemonSet', 'CronJob'];

/** Then, workload by workload: the new connection beside the old one, and, when its pods are ready, the old one taken away. */
export function WorkloadsStep({
  clusterId,
  old,
  successor,
  workloads,
}: {
  clusterId: string;
  old: Connection;
  successor: Connection | undefined;
  workloads: readonly MigratingWorkload[];
}) {
  const t = useTranslations('migrate.workloads');
  const styles = useStyles();
  const usable = successor?.provisioningState === 'Succeeded' ? successor : undefined;
  if (workloads.length === 0) return <Text>{t('none')}</Text>;
  return (
    <>
      <Text>{usable ? t('text') : t('first')}</Text>
      <ul className={styles.list}>
        {workloads.map(({ workload, stage, ready }) => (
          <li key={resourceKey(workload)} className={styles.item}>
            <ResourceLink clusterId={clusterId} resource={workload} />
            <Status kind={stage === 'done' && !ready ? 'progress' : kinds[stage]}>
              {t(`stages.${stage}`)}
              {!ready && ` · ${t('notReady')}`}
            </Status>
            {!changeable.includes(workload.kind) && stage !== 'done' && <Text size={200}>{t('fixed')}</Text>}
            {usable && changeable.includes(workload.kind) && stage === 'old' && (
              <RewireWorkload clusterId={clusterId} connection={usable} workload={workload} />
            )}
            {usable && changeable.includes(workload.kind) && stage === 'both' && ready && (
              <RewireWorkload clusterId={clusterId} connection={old} workload={workload} leave />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
