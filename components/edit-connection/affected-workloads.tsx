'use client';

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { ResourceLink } from '#components/kubernetes-resources/resource-link.tsx';
import { useClusterResources } from '#components/kubernetes-resources/use-cluster-resources.ts';
import { Section } from '#components/shell/section.tsx';
import { FailureNotice } from '#components/states/failure-notice.tsx';
import { PartialNotice } from '#components/states/partial-notice.tsx';
import { SkeletonRows } from '#components/states/skeleton.tsx';
import { Status } from '#components/states/status.tsx';
import type { Connection } from '#lib/connections/connection.ts';
import type { ConnectionDraft } from '#lib/connections/draft.ts';
import { type AffectedWorkload, affectedWorkloads } from '#lib/connections/edits/affected-workloads.ts';
import { resourceKey } from '#lib/connections/relations/cluster-resource.ts';
import type { TargetService } from '#lib/connections/target-service.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { display: 'grid', rowGap: tokens.spacingVerticalXS, paddingBlock: tokens.spacingVerticalS },
});

/** The workloads that use the connection's Secret now, and what the change takes from each. */
export function AffectedWorkloads({
  clusterId,
  connection,
  after,
  service,
  lost,
}: {
  clusterId: string;
  connection: Connection;
  after: ConnectionDraft;
  service: TargetService;
  lost: readonly string[];
}) {
  const t = useTranslations('editConnection.workloads');
  const styles = useStyles();
  const { listed, relations } = useClusterResources(clusterId);
  const affected = relations && affectedWorkloads(connection, { after, service }, lost, relations);
  const complete = listed.data?.complete ?? false;
  return (
    <Section title={t('title')}>
      <PartialNotice missing={listed.data?.failures ?? []} />
      <FailureNotice failure={listed.error} onRetry={() => void listed.refetch()} />
      {!listed.error && !complete && !affected?.length && <SkeletonRows rows={2} />}
      {complete && affected?.length === 0 && <Text>{t('none')}</Text>}
      {affected && affected.length > 0 && (
        <ul className={styles.list}>
          {affected.map((one) => (
            <li key={resourceKey(one.workload)} className={styles.item}>
              <ResourceLink clusterId={clusterId} resource={one.workload} />
              <Consequences affected={one} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Consequences({ affected: { wontStart, loses, needsAccount } }: { affected: AffectedWorkload }) {
  const t = useTranslations('editConnection.workloads');
  return (
    <>
      {wontStart.length > 0 && (
        <Status kind="failure">{t('wontStart', { keys: wontStart.join(', ') })}</Status>
      )}
      {loses.length > 0 && <Status kind="warning">{t('loses', { keys: loses.join(', ') })}</Status>}
      {needsAccount && <Status kind="warning">{t('needsAccount', { account: needsAccount })}</Status>}
      <Text size={200}>{t('restart')}</Text>
    </>
  );
}
