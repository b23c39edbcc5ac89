'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { clusterRefOf } from '#components/clusters/cluster-ref.ts';
import { useClusters } from '#components/clusters/use-clusters.ts';
import { serviceIconName } from '#components/icons/service-icon-name.ts';
import { apiQueryKey } from '#components/query/use-api.ts';
import { useAccount } from '#components/sign-in/use-account.ts';
import { connectionsAnswer } from '#lib/portal/answers.ts';
import { clusterApiPath, clusterPath } from '#lib/resource-path.ts';
import { bladeGroups } from './blades.ts';
import type { Found, Searchable } from './search-results.ts';
import { useClusterRef } from './use-cluster-ref.ts';

/**
 * Everything there is to find: all clusters, the connections that were read so far, the pages of the open cluster.
 * @param wanted whether anybody searches: the clusters are read only then
 */
export function useSearchable(wanted: boolean): Searchable {
  const t = useTranslations('shell.blades');
  const { scope } = useAccount();
  const queries = useQueryClient();
  const { data, isLoading } = useClusters({ enabled: wanted });
  const open = useClusterRef();
  const clusters = data?.clusters ?? [];
  const items: Found[] = clusters.map((cluster) => ({
    group: 'clusters',
    name: cluster.name,
    detail: `${cluster.resourceGroup} · ${cluster.subscriptionName}`,
    href: clusterPath(clusterRefOf(cluster), 'overview'),
    icon: 'cluster',
  }));
  for (const cluster of clusters) {
    const ref = clusterRefOf(cluster);
    const cached = connectionsAnswer.safeParse(
      queries.getQueryData(apiQueryKey(scope, clusterApiPath(ref, 'connections'))),
    );
    for (const { name, serviceId } of cached.data?.connections ?? []) {
      items.push({
        group: 'connections',
        name,
        detail: cluster.name,
        href: clusterPath(ref, 'service-connector', name),
        icon: serviceIconName(serviceId ?? ''),
      });
    }
  }
  if (open) {
    for (const { name, icon } of bladeGroups.flatMap(({ blades }) => blades)) {
      items.push({
        group: 'pages',
        name: t(name),
        detail: open.cluster,
        href: clusterPath(open, name),
        icon,
      });
    }
  }
  return { items, loading: isLoading };
}
