'use client';

import { useTranslations } from 'next-intl';
import { SidePanel } from '#components/shell/side-panel.tsx';
import { PartialNotice } from '#components/states/partial-notice.tsx';
import { SkeletonRows } from '#components/states/skeleton.tsx';
import { ExportView } from './export-view.tsx';
import { useExportSources } from './use-export-sources.ts';

/** Connections as code: the command that makes them, templates, Terraform, or what they make in the cluster. */
export function ExportPanel({
  clusterId,
  names,
  onClose,
}: {
  clusterId: string;
  names: readonly string[];
  onClose: () => void;
}) {
  const t = useTranslations('export');
  const { sources, errors, pending } = useExportSources(clusterId, names);
  return (
    <SidePanel
      open
      size="large"
      title={t('title', { count: names.length, name: names[0] ?? '' })}
      onClose={onClose}
    >
      <ExportView clusterId={clusterId} sources={pending ? undefined : sources}>
        <PartialNotice missing={errors} />
        {pending && <SkeletonRows rows={10} />}
      </ExportView>
    </SidePanel>
  );
}
