'use client';

import { useTranslations } from 'next-intl';
import { useWizard } from '#components/create-connection/wizard-context.tsx';
import { Section } from '#components/shell/section.tsx';
import { draftSources } from '#lib/connections/exports/draft-sources.ts';
import { ExportView } from './export-view.tsx';

/** The draft as code, before anything is made: what a team keeps in its repository. */
export function DraftExport() {
  const t = useTranslations('export');
  const { clusterId, draft, service, editing } = useWizard();
  if (!service) return null;
  const sources = draftSources(clusterId, draft, service).filter(
    ({ connection }) => !editing || connection.name === editing.connection.name,
  );
  if (sources.length === 0) return null;
  return (
    <Section title={t('draft')}>
      <ExportView clusterId={clusterId} sources={sources} />
    </Section>
  );
}
