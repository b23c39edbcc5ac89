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
import { extensionName } from '#lib/connections/names.ts';
import { ActionError } from './action-error.tsx';
import type { ExtensionChoice } from './extension-actions.tsx';
import { UpgradeFields } from './upgrade-fields.tsx';
import { useExtensionChange } from './use-extension-change.ts';

const useStyles = makeStyles({ content: { display: 'grid', rowGap: tokens.spacingVerticalM } });

/** Installs sc-extension by itself, before the first connection. */
export function InstallExtension({ clusterId, onClose }: { clusterId: string; onClose(): void }) {
  const t = useTranslations('extensions');
  const styles = useStyles();
  const { busy, error, install } = useExtensionChange(clusterId, extensionName);
  const [choice, setChoice] = useState<ExtensionChoice>({ autoUpgrade: true, releaseTrain: 'Stable' });
  const submit = async () => {
    if (await install(choice)) onClose();
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('install.title')}</DialogTitle>
          <DialogContent className={styles.content}>
            <Text>{t('install.text')}</Text>
            <UpgradeFields choice={choice} versions={[]} onChange={setChoice} />
            <ActionError error={error} />
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t('cancel')}</Button>
            <Button appearance="primary" disabledFocusable={busy} onClick={() => void submit()}>
              {t('install.action')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
