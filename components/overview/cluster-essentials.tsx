'use client';

import { useTranslations } from 'next-intl';
import { Essentials } from '#components/shell/essentials.tsx';
import { Section } from '#components/shell/section.tsx';
import { StateBadge } from '#components/states/state-badge.tsx';
import type { ClusterDetails } from './overview-queries.ts';

/** What a cluster is and where. */
export function ClusterEssentials({ cluster }: { cluster: ClusterDetails }) {
  const t = useTranslations('overview');
  const field = useTranslations('overview.fields');
  const tags = Object.entries(cluster.tags).map(([name, value]) => `${name}: ${value}`);
  return (
    <Section title={t('essentials')}>
      <Essentials
        items={[
          { label: field('resourceGroup'), value: cluster.resourceGroup, copy: cluster.resourceGroup },
          { label: field('state'), value: <StateBadge state={cluster.provisioningState} /> },
          { label: field('subscription'), value: cluster.subscriptionId, copy: cluster.subscriptionId },
          { label: field('power'), value: <StateBadge state={cluster.powerState} /> },
          { label: field('location'), value: cluster.location },
          { label: field('version'), value: cluster.kubernetesVersion },
          { label: field('fqdn'), value: cluster.fqdn ?? t('none'), copy: cluster.fqdn },
          { label: field('access'), value: t(cluster.private ? 'access.private' : 'access.public') },
          {
            label: field('nodeResourceGroup'),
            value: cluster.nodeResourceGroup ?? t('none'),
            copy: cluster.nodeResourceGroup,
          },
          { label: field('network'), value: cluster.networkPlugin ?? t('none') },
          { label: field('id'), value: cluster.id, copy: cluster.id },
          { label: field('tags'), value: tags.length > 0 ? tags.join(', ') : t('none') },
        ]}
      />
    </Section>
  );
}
