'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Grouping } from '#components/table/table-layout.ts';
import type { ResourceView } from '#lib/connections/relations/resource-view.ts';

export const groupings = ['connection', 'namespace', 'kind'] as const;

/**
 * Puts resources under headings.
 * @param by one of `groupings`; anything else groups nothing
 */
export function useGrouping(by: string): Grouping<ResourceView> | undefined {
  const t = useTranslations('kubernetesResources');
  return useMemo(() => {
    const grouping = groupings.find((one) => one === by);
    if (!grouping) return undefined;
    return {
      of: ({ resource, connections: [connection] }: ResourceView) => {
        if (grouping === 'connection')
          return { key: connection?.name ?? '', label: connection?.name ?? t('groups.noConnection') };
        return { key: resource[grouping], label: resource[grouping] };
      },
    };
  }, [by, t]);
}
