'use client';

import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useTranslations } from 'next-intl';
import type { Command } from '#components/commands/command.ts';
import { saveFile } from '#components/query/save-file.ts';
import { diagnose } from '#lib/connections/diagnosis/diagnose.ts';
import type { Evidence } from '#lib/connections/diagnosis/evidence.ts';
import { supportBundle } from '#lib/connections/diagnosis/support-bundle.ts';
import { nameOf } from '#lib/portal/cluster-api.ts';
import { useReports } from './use-reports.ts';

/** The command that saves everything a support ticket needs, without secrets. */
export function useBundleCommand(clusterId: string, evidence: Evidence | undefined): Command {
  const t = useTranslations('diagnosis.bundle');
  const reports = useReports(clusterId);
  const save = () => {
    if (!evidence) return;
    const all = { ...evidence, reports };
    const file = new Blob([supportBundle(all, diagnose(all))], { type: 'application/json' });
    saveFile(file, `diagnostics-${nameOf(clusterId)}-${evidence.readAt.replaceAll(':', '-')}.json`);
  };
  return {
    key: 'bundle',
    label: t('command'),
    icon: <ArrowDownloadRegular />,
    disabledReason: evidence ? undefined : t('notYet'),
    onSelect: save,
  };
}
