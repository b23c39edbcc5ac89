'use client';

import { useTranslations } from 'next-intl';
import { HealthStatus } from '#components/kubernetes-resources/health-status.tsx';
import { Essentials } from '#components/shell/essentials.tsx';
import { RelativeTime } from '#components/states/relative-time.tsx';
import type { ResourceRef } from '#lib/connections/relations/cluster-resource.ts';
import type { ResourceView } from '#lib/connections/relations/resource-view.ts';
import type { ResourceDetailsAnswer } from '#lib/portal/resource-details-answer.ts';

/** What a Kubernetes resource is. */
export function ResourceSummary({
  resource: { kind, namespace, name },
  details,
  view,
}: {
  resource: ResourceRef;
  details: ResourceDetailsAnswer;
  view: ResourceView | undefined;
}) {
  const t = useTranslations('kubernetesResources.columns');
  const words = useTranslations('resource');
  const { lastWriter, controller } = view?.resource ?? {};
  const list = (entries: Readonly<Record<string, string>>) =>
    Object.entries(entries)
      .map(([key, value]) => `${key}=${value}`)
      .join(', ');
  return (
    <Essentials
      items={[
        { label: t('name'), value: name, copy: name },
        { label: t('health'), value: view && <HealthStatus view={view} /> },
        { label: t('kind'), value: kind },
        { label: t('age'), value: details.createdAt && <RelativeTime at={new Date(details.createdAt)} /> },
        { label: t('namespace'), value: namespace },
        { label: t('owner'), value: controller && `${controller.kind} ${controller.name}` },
        { label: words('labels'), value: list(details.labels) },
        {
          label: t('lastWriter'),
          value: lastWriter && (
            <>
              {lastWriter.manager}
              {lastWriter.at && (
                <>
                  {' · '}
                  <RelativeTime at={new Date(lastWriter.at)} />
                </>
              )}
            </>
          ),
        },
      ]}
    />
  );
}
