'use client';

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ClusterListItem } from '#components/clusters/use-clusters.ts';
import { DeleteResources } from '#components/kubernetes-resources/delete-resources.tsx';
import { OpenerButton } from '#components/shell/opener-button.tsx';
import type { ResourceView } from '#lib/connections/relations/resource-view.ts';
import type { DeleteResourcesOutcome } from '#lib/portal/delete-resources.ts';
import { ClusterLeftovers } from './cluster-leftovers.tsx';
import { FederatedLeftoversSection } from './federated-leftovers.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXL },
  hint: { color: tokens.colorNeutralForeground2, maxWidth: '75ch' },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

/**
 * What is left over or has drifted, in all clusters: each is read on its own and may fail on its own; what is selected in several is
 * cleaned up together.
 */
export function Leftovers({ clusters }: { clusters: readonly ClusterListItem[] }) {
  const t = useTranslations('leftovers');
  const styles = useStyles();
  const [selected, setSelected] = useState<ReadonlyMap<string, readonly ResourceView[]>>(new Map());
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, DeleteResourcesOutcome>>(new Map());
  const [deleting, setDeleting] = useState(false);
  const doomed = [...selected]
    .map(([clusterId, views]) => ({ clusterId, views }))
    .filter(({ views }) => views.length > 0);
  const count = doomed.reduce((sum, { views }) => sum + views.length, 0);
  return (
    <div className={styles.root}>
      <Text className={styles.hint}>{t('hint')}</Text>
      <div className={styles.bar}>
        <OpenerButton
          icon={<DeleteRegular />}
          disabledFocusable={count === 0}
          onClick={() => setDeleting(true)}
        >
          {t('clean')}
        </OpenerButton>
        <Text role="status">{t('selected', { count })}</Text>
      </div>
      {deleting && (
        <DeleteResources
          doomed={doomed}
          onClose={(done) => {
            setDeleting(false);
            if (!done) return;
            setOutcomes(done);
            setSelected(new Map());
          }}
        />
      )}
      {clusters.map((cluster) => (
        <ClusterLeftovers
          key={cluster.id}
          cluster={cluster}
          selected={selected.get(cluster.id) ?? []}
          onSelect={(views) => setSelected((before) => new Map(before).set(cluster.id, views))}
          outcome={outcomes.get(cluster.id)}
          onRestored={() =>
            setOutcomes((before) => new Map([...before].filter(([clusterId]) => clusterId !== cluster.id)))
          }
        />
      ))}
      <FederatedLeftoversSection />
    </div>
  );
}
