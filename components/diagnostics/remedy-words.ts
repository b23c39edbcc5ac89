'use client';

import { useTranslations } from 'next-intl';
import type { Remedy } from '#lib/connections/diagnosis/remedy.ts';
import { nameOf } from '#lib/portal/cluster-api.ts';

export interface RemedyWords {
  /** On the button. */
  readonly action: string;
  /** Over the confirmation. */
  readonly title: string;
  /** Every single thing that will be different afterwards. */
  readonly changes: readonly string[];
  readonly warning: string | undefined;
}

/** A remedy in words, exact enough to say yes or no to. */
export function useRemedyWords(clusterId: string): (remedy: Remedy) => RemedyWords {
  const t = useTranslations('diagnosis.remedies');
  const cluster = nameOf(clusterId);
  const changesOf = (remedy: Remedy): string[] => {
    switch (remedy.kind) {
      case 'registerProvider':
        return remedy.namespaces.map((namespace) =>
          t('registerProvider.change', { namespace, subscription: remedy.subscriptionId }),
        );
      case 'enableFeatures':
        return remedy.features.map((feature) => t(`enableFeatures.${feature}`, { cluster }));
      case 'putFederatedCredential':
        return [
          t('putFederatedCredential.change', { name: remedy.name, identity: nameOf(remedy.identityId) }),
          t('putFederatedCredential.issuer', { issuer: remedy.issuer }),
          t('putFederatedCredential.subject', { subject: remedy.subject }),
        ];
      case 'assignRole':
        return [
          t('assignRole.change', {
            role: remedy.roleName,
            principal: remedy.principalId,
            scope: remedy.scope,
          }),
        ];
      case 'labelWorkload': {
        const { kind, namespace, name } = remedy.workload;
        return [
          t('labelWorkload.label', { kind, namespace, name }),
          t('labelWorkload.account', { account: remedy.serviceAccount }),
        ];
      }
      case 'annotateServiceAccount':
        return [
          t('annotateServiceAccount.change', {
            account: `${remedy.namespace}/${remedy.name}`,
            clientId: remedy.clientId,
          }),
        ];
      case 'restartWorkload': {
        const { kind, namespace, name } = remedy.workload;
        return [t('restartWorkload.change', { kind, namespace, name })];
      }
      case 'deleteObjects':
        return remedy.objects.map(({ kind, namespace, name }) =>
          t('deleteObjects.change', { kind, namespace, name }),
        );
      case 'deleteFederatedCredential':
        return [t('deleteFederatedCredential.change', { identity: nameOf(remedy.identityId) })];
      case 'addNodePool':
        return [t('addNodePool.change', { cluster, pool: remedy.pool, size: remedy.vmSize ?? '–' })];
      case 'allowAddresses':
        return remedy.addresses.map((address) =>
          t('allowAddresses.change', { address, target: nameOf(remedy.scope) }),
        );
      case 'enableKeys':
        return [t('enableKeys.change', { target: nameOf(remedy.scope) })];
      case 'removeLocks':
        return remedy.locks.map((id) => t('removeLocks.change', { lock: nameOf(id), id }));
      case 'uncordonNodes':
        return remedy.nodes.map((node) => t('uncordonNodes.change', { node }));
      case 'waitForCluster':
      case 'recreateConnections':
        return [];
      default:
        return [t(`${remedy.kind}.change`, { cluster })];
    }
  };
  return (remedy) => ({
    action: t(`${remedy.kind}.action`),
    title: t(`${remedy.kind}.title`, { cluster }),
    changes: changesOf(remedy),
    warning: t.has(`${remedy.kind}.warning` as Parameters<typeof t.has>[0])
      ? t(`${remedy.kind}.warning` as Parameters<typeof t>[0])
      : undefined,
  });
}
