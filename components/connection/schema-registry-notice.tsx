'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { keepDraft, restoreDraft } from '#components/create-connection/draft-storage.ts';
import { NoticeBar } from '#components/states/notice-bar.tsx';
import type { Connection } from '#lib/connections/connection.ts';
import { emptyDraft } from '#lib/connections/draft.ts';
import { lacksSchemaRegistry } from '#lib/connections/kafka.ts';
import { clusterPage } from '#lib/portal/cluster-api.ts';

/** Offers to go on with a Kafka connection that was left half-way. Nothing for any other. */
export function SchemaRegistryNotice({
  clusterId,
  connection,
  all,
}: {
  clusterId: string;
  connection: Connection;
  all: readonly Connection[];
}) {
  const t = useTranslations('connection.schemaRegistry');
  const router = useRouter();
  if (connection.provisioningState !== 'Succeeded' || !lacksSchemaRegistry(connection, all)) return null;
  const finish = () => {
    const { name, namespace, serviceId = '', clientType = 'none', target } = connection;
    if (restoreDraft(clusterId)?.draft.name !== name) {
      const bootstrapServer = target.endpoint ?? '';
      const kafka = { ...emptyDraft().kafka, bootstrapServer };
      keepDraft(clusterId, { draft: { ...emptyDraft(), name, namespace, serviceId, clientType, kafka } });
    }
    router.push(clusterPage(clusterId, 'service-connector', 'create'));
  };
  return (
    <NoticeBar title={t('title')} action={{ label: t('action'), onSelect: finish }}>
      {t('text')}
    </NoticeBar>
  );
}
