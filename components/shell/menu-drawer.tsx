'use client';

import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
  tokens,
} from '@fluentui/react-components';
import { Dismiss24Regular } from '@fluentui/react-icons';
import { useTranslations } from 'next-intl';
import type { ClusterRef } from '#lib/resource-path.ts';
import { ResourceMenu } from './resource-menu.tsx';

const useStyles = makeStyles({
  body: { paddingInline: tokens.spacingHorizontalM, paddingTop: tokens.spacingVerticalXS },
});

/** The resource menu where there is no room for a column. */
export function MenuDrawer({
  cluster,
  open,
  onClose,
}: {
  cluster: ClusterRef;
  open: boolean;
  onClose: () => void;
}) {
  const t = useTranslations('shell');
  const styles = useStyles();
  return (
    <OverlayDrawer open={open} size="small" onOpenChange={(_, change) => !change.open && onClose()}>
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button
              appearance="subtle"
              aria-label={t('close')}
              icon={<Dismiss24Regular />}
              onClick={onClose}
            />
          }
        >
          {cluster.cluster}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody className={styles.body}>
        <ResourceMenu cluster={cluster} onNavigate={onClose} />
      </DrawerBody>
    </OverlayDrawer>
  );
}
