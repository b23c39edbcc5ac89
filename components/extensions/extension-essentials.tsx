'use client';

import { useTranslations } from 'next-intl';
import { Essentials } from '#components/shell/essentials.tsx';
import { RelativeTime } from '#components/states/relative-time.tsx';
import { StateBadge } from '#components/states/state-badge.tsx';
import type { ExtensionAnswer } from '#lib/portal/answers.ts';
import { LatestVersion } from './latest-version.tsx';

/** What an extension is. */
export function ExtensionEssentials({
  clusterId,
  extension,
}: {
  clusterId: string;
  extension: ExtensionAnswer;
}) {
  const t = useTranslations('extensions');
  const { id, identity, releaseNamespace, modifiedAt, createdAt } = extension;
  return (
    <Essentials
      items={[
        { label: t('columns.state'), value: <StateBadge state={extension.provisioningState} /> },
        { label: t('columns.type'), value: extension.extensionType, copy: extension.extensionType },
        { label: t('columns.version'), value: extension.version ?? t('none') },
        {
          label: t('columns.available'),
          value: <LatestVersion clusterId={clusterId} extension={extension} />,
        },
        { label: t('columns.autoUpgrade'), value: t(extension.autoUpgrade ? 'on' : 'off') },
        { label: t('columns.train'), value: extension.releaseTrain ?? t('none') },
        { label: t('columns.namespace'), value: releaseNamespace ?? t('none') },
        {
          label: t('columns.managedBy'),
          value: extension.managedBy ?? t(extension.system ? 'azure' : 'you'),
        },
        ...(createdAt
          ? [{ label: t('columns.created'), value: <RelativeTime at={new Date(createdAt)} /> }]
          : []),
        ...(modifiedAt
          ? [{ label: t('columns.modified'), value: <RelativeTime at={new Date(modifiedAt)} /> }]
          : []),
        {
          label: t('columns.identity'),
          value: identity ? `${identity.type} ${identity.principalId}` : t('noIdentity'),
          copy: identity?.principalId,
        },
        { label: t('columns.id'), value: id, copy: id },
      ]}
    />
  );
}
