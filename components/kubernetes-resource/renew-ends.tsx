'use client';

import { Button } from '@fluentui/react-components';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useConnections } from '#components/connections/connection-queries.ts';
import { DeleteOnDemand } from '#components/delete-connection/delete-on-demand.tsx';
import { OpenerButton } from '#components/shell/opener-button.tsx';
import type { Connection } from '#lib/connections/connection.ts';
import { clusterPage } from '#lib/portal/cluster-api.ts';

/** What helps a connection whose target was deleted: one like it to another target, and its own end. */
export function ReplaceTarget({ clusterId, connection }: { clusterId: string; connection: Connection }) {
  const t = useTranslations('ends');
  const router = useRouter();
  const others = useConnections(clusterId).data?.connections ?? [];
  const [deleting, setDeleting] = useState(false);
  const { id, name } = connection;
  const copy = new URLSearchParams({ copy: id });
  return (
    <>
      <Button onClick={() => router.push(`${clusterPage(clusterId, 'service-connector', 'create')}?${copy}`)}>
        {t('otherTarget', { name })}
      </Button>
      <OpenerButton onClick={() => setDeleting(true)}>{t('delete', { name })}</OpenerButton>
      {deleting && (
        <DeleteOnDemand
          clusterId={clusterId}
          connection={connection}
          others={others.filter((other) => other.name !== name)}
          onClose={() => setDeleting(false)}
        />
      )}
    </>
  );
}

/** What helps a connection whose identity is not there any more: another one. */
export function ChooseIdentity({ clusterId, connection }: { clusterId: string; connection: Connection }) {
  const t = useTranslations('ends');
  const router = useRouter();
  const { name } = connection;
  return (
    <Button
      onClick={() => router.push(`${clusterPage(clusterId, 'service-connector', name)}?edit=authentication`)}
    >
      {t('otherIdentity', { name })}
    </Button>
  );
}
