'use client';

import { useTranslations } from 'next-intl';
import { OwnChecks } from '#components/diagnostics/own-checks.tsx';
import { SidePanel } from '#components/shell/side-panel.tsx';
import type { useValidation } from './use-validation.ts';
import { ValidationReport } from './validation-report.tsx';

type Validation = NonNullable<ReturnType<typeof useValidation>['validation']>;

/** What Azure's own validation says of a connection, and what the portal's checks say. */
export function ValidationPanel({
  clusterId,
  validation,
  onClose,
}: {
  clusterId: string;
  validation: Validation;
  onClose: () => void;
}) {
  const t = useTranslations('connections.validation');
  return (
    <SidePanel open title={t('title', { name: validation.connection })} onClose={onClose}>
      <ValidationReport validation={validation.state} />
      <OwnChecks clusterId={clusterId} name={validation.connection} />
    </SidePanel>
  );
}
