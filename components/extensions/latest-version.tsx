'use client';

import { useTranslations } from 'next-intl';
import { FailureWord } from '#components/states/failure-word.tsx';
import { SkeletonWord } from '#components/states/skeleton.tsx';
import { Status } from '#components/states/status.tsx';
import type { ExtensionAnswer } from '#lib/portal/answers.ts';
import { useExtensionVersions } from './extension-queries.ts';

/** The newest version of the extension's train, and whether it is installed. */
export function LatestVersion({ clusterId, extension }: { clusterId: string; extension: ExtensionAnswer }) {
  const t = useTranslations('extensions');
  const { data, isPending, error } = useExtensionVersions(clusterId, extension.name);
  if (isPending) return <SkeletonWord />;
  if (error) return <FailureWord failure={error} />;
  const [latest] = data?.versions ?? [];
  if (!latest) return t('unknown');
  return latest === extension.version ? (
    <Status kind="success">{latest}</Status>
  ) : (
    <Status kind="warning">{latest}</Status>
  );
}
