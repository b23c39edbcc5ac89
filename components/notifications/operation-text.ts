'use client';

import { useTranslations } from 'next-intl';
import type { FollowedOperation } from '#components/operations/followed-operation.ts';
import { nameOf } from '#lib/portal/cluster-api.ts';

/** An operation in a sentence: "Creating orders_blob", "orders_blob was created", "orders_blob could not be created". */
export function useOperationText(): (operation: FollowedOperation) => { title: string; where: string } {
  const t = useTranslations('notifications');
  return ({ kind, outcome, connection, clusterId }) => ({
    title: t(`${kind}.${outcome}`, { name: connection }),
    where: nameOf(clusterId),
  });
}
