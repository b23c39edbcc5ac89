'use client';

import { Text } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { Section } from '#components/shell/section.tsx';
import { StateBadge } from '#components/states/state-badge.tsx';
import { TextLink } from '#components/states/text-link.tsx';
import type { Connection } from '#lib/connections/connection.ts';
import { clusterPage } from '#lib/portal/cluster-api.ts';

/** First: a second connection to the same target, with workload identity, beside the old one. */
export function SuccessorStep({
  clusterId,
  old,
  successor,
}: {
  clusterId: string;
  old: Connection;
  successor: Connection | undefined;
}) {
  const t = useTranslations('migrate.successor');
  const create = new URLSearchParams({
    copy: old.id,
    auth: 'workloadIdentity',
    next: 'migrate',
    step: 'authentication',
  });
  return (
    <Section title={t('title')}>
      {successor ? (
        <div>
          <TextLink href={clusterPage(clusterId, 'service-connector', successor.name)}>
            {successor.name}
          </TextLink>{' '}
          <StateBadge state={successor.provisioningState} />
        </div>
      ) : (
        <>
          <Text>{t('text')}</Text>
          <div>
            <TextLink href={`${clusterPage(clusterId, 'service-connector', 'create')}?${create}`}>
              {t('create')}
            </TextLink>
          </div>
        </>
      )}
    </Section>
  );
}
