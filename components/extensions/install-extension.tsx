'use client';

import { Text } from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { AskDialog } from '#components/shell/ask-dialog.tsx';
import { ActionError } from '#components/states/action-error.tsx';
import { extensionName } from '#lib/connections/names.ts';
import type { ExtensionChoice } from './extension-actions.tsx';
import { UpgradeFields } from './upgrade-fields.tsx';
import { useExtensionChange } from './use-extension-change.ts';

/** Installs sc-extension by itself, before the first connection. */
export function InstallExtension({ clusterId, onClose }: { clusterId: string; onClose(): void }) {
  const t = useTranslations('extensions');
  const { busy, error, install } = useExtensionChange(clusterId, extensionName);
  const [choice, setChoice] = useState<ExtensionChoice>({ autoUpgrade: true, releaseTrain: 'Stable' });
  const submit = async () => {
    if (await install(choice)) onClose();
  };
  return (
    <AskDialog
      title={t('install.title')}
      cancel={t('cancel')}
      submit={t('install.action')}
      refused={busy}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Text>{t('install.text')}</Text>
      <UpgradeFields choice={choice} versions={[]} onChange={setChoice} />
      <ActionError error={error} />
    </AskDialog>
  );
}
