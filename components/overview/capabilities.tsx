'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { PortalError } from '#components/query/portal-error.ts';
import { narrow, veryWide } from '#components/shell/dimensions.ts';
import { Section } from '#components/shell/section.tsx';
import { Status } from '#components/states/status.tsx';
import { Capability } from './capability.tsx';
import { ExtensionCapability } from './extension-capability.tsx';
import type { ClusterDetails, ExtensionDetails } from './overview-queries.ts';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalL,
    [veryWide]: { gridTemplateColumns: 'repeat(4, minmax(0, 1fr))' },
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

/** What a cluster has of what connections need; what is missing is said to come by itself. */
export function Capabilities({
  cluster,
  extension,
}: {
  cluster: ClusterDetails;
  extension: UseQueryResult<ExtensionDetails, PortalError>;
}) {
  const t = useTranslations('overview.capabilities');
  const styles = useStyles();
  const { oidcIssuer, workloadIdentity, keyVaultSecretsProvider: vault } = cluster;
  const state = (enabled: boolean) => (
    <Status kind={enabled ? 'success' : 'off'}>{t(enabled ? 'enabled' : 'disabled')}</Status>
  );
  const rotation =
    vault.rotationEnabled && vault.rotationInterval
      ? t('rotation', { interval: vault.rotationInterval })
      : t('noRotation');
  return (
    <Section title={t('title')}>
      <div className={styles.grid}>
        <ExtensionCapability extension={extension} />
        <Capability
          icon="identity"
          title={t('workload')}
          state={state(workloadIdentity)}
          text={t(workloadIdentity ? 'workloadText' : 'workloadOff')}
        />
        <Capability
          icon="serviceAccount"
          title={t('oidc')}
          state={state(oidcIssuer.enabled)}
          text={t(oidcIssuer.enabled ? 'oidcText' : 'oidcOff')}
          copy={oidcIssuer.url ? { label: t('issuerUrl'), text: oidcIssuer.url } : undefined}
        />
        <Capability
          icon="keyVault"
          title={t('vault')}
          state={state(vault.enabled)}
          text={vault.enabled ? `${t('vaultText')} ${rotation}.` : t('vaultOff')}
          copy={vault.identity ? { label: t('identity'), text: vault.identity.clientId } : undefined}
        />
      </div>
    </Section>
  );
}
