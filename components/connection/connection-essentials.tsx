'use client';

import { useTranslations } from 'next-intl';
import { useConnectionWords } from '#components/connections/service-names.ts';
import { Essentials } from '#components/shell/essentials.tsx';
import { RelativeTime } from '#components/states/relative-time.tsx';
import { StateBadge } from '#components/states/state-badge.tsx';
import type { Connection } from '#lib/connections/connection.ts';

/** What a connection is. */
export function ConnectionEssentials({ connection }: { connection: Connection }) {
  const t = useTranslations('connections.columns');
  const words = useConnectionWords();
  const { target, namespace, provisioningState, createdAt, createdBy, clientId, id } = connection;
  return (
    <Essentials
      items={[
        { label: t('state'), value: <StateBadge state={provisioningState} /> },
        { label: t('serviceType'), value: words.service(connection) },
        { label: t('target'), value: target.name, copy: target.id ?? target.endpoint },
        { label: t('namespace'), value: namespace },
        { label: t('authType'), value: words.authType(connection) },
        { label: t('clientType'), value: words.clientType(connection) },
        ...(clientId ? [{ label: t('clientId'), value: clientId, copy: clientId }] : []),
        ...(createdAt ? [{ label: t('createdAt'), value: <RelativeTime at={new Date(createdAt)} /> }] : []),
        ...(createdBy ? [{ label: t('createdBy'), value: createdBy }] : []),
        { label: t('id'), value: id, copy: id },
      ]}
    />
  );
}
