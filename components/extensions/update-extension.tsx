'use client';

import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ExtensionAnswer } from '#lib/portal/answers.ts';
import { ActionError } from './action-error.tsx';
import type { ExtensionChoice } from './extension-actions.tsx';
import { useExtensionVersions } from './extension-queries.ts';
import { UpgradeFields } from './upgrade-fields.tsx';
import { useExtensionChange } from './use-extension-change.ts';

const useStyles = makeStyles({ content: { display: 'grid', rowGap: tokens.spacingVerticalM } });

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
  const styles = useStyles();
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
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('update.title', { name })}</DialogTitle>
          <DialogContent className={styles.content}>
            <Text>{t('update.text', { version: extension.version ?? t('none') })}</Text>
            <UpgradeFields choice={choice} versions={versions} onChange={setChoice} />
            <ActionError error={error} />
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t('cancel')}</Button>
            <Button appearance="primary" disabledFocusable={busy} onClick={() => void submit()}>
              {t('update.action')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
