'use client';

import { Text } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { AskDialog } from '#components/shell/ask-dialog.tsx';
import { ActionError } from '#components/states/action-error.tsx';
import type { ExtensionAnswer } from '#lib/portal/answers.ts';
import type { ExtensionChoice } from './extension-actions.tsx';
import { useExtensionVersions } from './extension-queries.ts';
import { UpgradeFields } from './upgrade-fields.tsx';
import { useExtensionChange } from './use-extension-change.ts';

/** Changes version, train and automatic upgrades of an extension. */
export function UpdateExtension({
  clusterId,
  extension,
  onClose,
}: {
  clusterId: string;
  extension: ExtensionAnswer;
  onClose(): void;
}) {
  const t = useTranslations('extensions');
  const { name } = extension;
  const { busy, error, update } = useExtensionChange(clusterId, name);
  const [choice, setChoice] = useState<ExtensionChoice>({
    autoUpgrade: extension.autoUpgrade,
    releaseTrain: extension.releaseTrain ?? 'Stable',
    version: extension.pinnedVersion,
  });
  const versions = useExtensionVersions(clusterId, name, choice.releaseTrain).data?.versions ?? [];
  const submit = async () => {
    if (await update(choice)) onClose();
  };
  return (
    <AskDialog
      title={t('update.title', { name })}
      cancel={t('cancel')}
      submit={t('update.action')}
      refused={busy}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Text>{t('update.text', { version: extension.version ?? t('none') })}</Text>
      <UpgradeFields choice={choice} versions={versions} onChange={setChoice} />
      <ActionError error={error} />
    </AskDialog>
  );
}
