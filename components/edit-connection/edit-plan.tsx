'use client';

import { Text } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useConfigurationNames } from '#components/connections/connection-queries.ts';
import { useWizard, type Wizard } from '#components/create-connection/wizard-context.tsx';
import { Section } from '#components/shell/section.tsx';
import { FailureNotice } from '#components/states/failure-notice.tsx';
import { changedFields } from '#lib/connections/edits/compare-drafts.ts';
import { lostKeys, planEdit } from '#lib/connections/edits/plan-edit.ts';
import { AffectedWorkloads } from './affected-workloads.tsx';
import { EditEffects } from './edit-effects.tsx';
import { useFieldName } from './use-field-name.ts';

/** What saving a change means: to Azure, to the cluster, to the workloads that use the Secret now. */
export function EditPlan({ editing }: { editing: NonNullable<Wizard['editing']> }) {
  const t = useTranslations('editConnection.plan');
  const nameOf = useFieldName();
  const { clusterId, draft, service, existing } = useWizard();
  const { connection, base } = editing;
  const fields = changedFields(base, draft);
  const names = useConfigurationNames(clusterId, fields.length > 0 ? connection.name : undefined);
  if (!service) return null;
  if (fields.length === 0) return <Text>{t('nothing')}</Text>;
  const effects = planEdit({
    connection,
    service,
    before: base,
    after: draft,
    present: names.data?.names ?? [],
    others: existing.filter(({ name }) => name !== connection.name),
  });
  return (
    <>
      <Section title={t('title')}>
        <Text>{t('fields', { fields: fields.map(nameOf).join(', ') })}</Text>
        {/* What is not known to be there cannot be said to go. */}
        <FailureNotice failure={names.error} onRetry={() => void names.refetch()} />
        <EditEffects effects={effects} />
      </Section>
      <AffectedWorkloads
        clusterId={clusterId}
        connection={connection}
        after={draft}
        service={service}
        lost={lostKeys(effects)}
      />
    </>
  );
}
