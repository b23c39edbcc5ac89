'use client';

import { useTranslations } from 'next-intl';
import { LongWord } from '#components/states/long-word.tsx';
import type { StateKind } from '#components/states/state-kind.ts';
import { Status } from '#components/states/status.tsx';
import type { ResourceHealth, ResourceView } from '#lib/connections/relations/resource-view.ts';

const kinds: Readonly<Record<ResourceHealth, StateKind>> = {
  wiring: 'failure',
  drift: 'warning',
  stale: 'warning',
  orphan: 'warning',
  ready: 'success',
  notReady: 'progress',
  used: 'success',
  unused: 'off',
  kept: 'off',
};

/** How a resource stands: what is wrong with it, or else what the cluster says. */
export function HealthStatus({ view: { health, resource } }: { view: ResourceView }) {
  const t = useTranslations('kubernetesResources.health');
  const troubled = health === 'notReady' && /err|backoff|fail|invalid/i.test(resource.state ?? '');
  const own = health === 'ready' || health === 'notReady';
  return (
    <Status kind={resource.deleting ? 'progress' : troubled ? 'failure' : kinds[health]}>
      {resource.deleting ? (
        t('deleting')
      ) : own && resource.state ? (
        <LongWord>{resource.state}</LongWord>
      ) : (
        t(health)
      )}
    </Status>
  );
}
