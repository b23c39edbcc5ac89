'use client';

import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { PortalError } from '#components/query/portal-error.ts';
import { FailureWord } from '#components/states/failure-word.tsx';
import { SkeletonWord } from '#components/states/skeleton.tsx';
import { StateBadge } from '#components/states/state-badge.tsx';
import { Status } from '#components/states/status.tsx';
import { useFailureMessage } from '#components/states/use-failure-message.ts';
import { Capability } from './capability.tsx';
import type { ExtensionDetails } from './overview-queries.ts';

/** The extension that does Service Connector's work in the cluster; that it is missing is an answer, not a failure. */
export function ExtensionCapability({
  extension: { data, error },
}: {
  extension: UseQueryResult<ExtensionDetails, PortalError>;
}) {
  const t = useTranslations('overview.capabilities');
  const message = useFailureMessage();
  const absent = error?.status === 404;
  const state = data ? (
    <StateBadge state={data.provisioningState} />
  ) : absent ? (
    <Status kind="off">{t('absent')}</Status>
  ) : error ? (
    <FailureWord failure={error} />
  ) : (
    <SkeletonWord />
  );
  const about = data?.version
    ? `${t('extensionText')} ${t('version', { version: data.version })}.`
    : t('extensionText');
  const text = absent ? t('extensionOff') : (data?.error?.message ?? (error ? message(error) : about));
  return <Capability icon="extension" title={t('extension')} state={state} text={text} />;
}
