import { ArmError } from '../../arm-error.ts';
import { clusterType } from '../../container-service/cluster-view.ts';
import {
  type ManagedCluster,
  type ManagedClusterProperties,
  secretsProviderAddon,
} from '../../container-service/managed-cluster.ts';
import { issuerUrl } from '../../container-service/new-cluster.ts';
import { secretsProvider } from '../../container-service/secrets-provider.ts';
import type { Step } from '../change.ts';
import type { ConnectionKind } from '../connection-kind.ts';
import { clusterConflict } from './check-preconditions.ts';

/** Switches on what the authentication type needs of the cluster: OIDC issuer and workload identity, or the Key Vault add-on. */
export const enableClusterFeatures: Step = ({ arm, kind, cluster }) => {
  const { id } = cluster();
  if (!missingFeatures(kind, cluster())) return [];
  return [
    {
      name: kind.authType === 'csi' ? 'Enable Key Vault add-on' : 'Enable workload identity',
      operationType: 'configAuth',
      description:
        kind.authType === 'csi'
          ? `Enables the add-on ${secretsProviderAddon} on the cluster.`
          : 'Enables the OIDC issuer and workload identity on the cluster.',
      action: `${clusterType}/write`,
      scope: id,
      async apply(progress) {
        try {
          await arm.clusterUpdates.update(
            id,
            (current) => missingFeatures(kind, current) ?? {},
            () => progress.wait(0.25),
          );
        } catch (error) {
          if (error instanceof ArmError && error.status === 409) throw clusterConflict();
          throw error;
        }
      },
    },
  ];
};

function missingFeatures(
  { authType }: ConnectionKind,
  cluster: ManagedCluster,
): Partial<ManagedClusterProperties> | undefined {
  const { oidcIssuerProfile, securityProfile, addonProfiles } = cluster.properties;
  if (authType === 'csi') {
    if (addonProfiles?.[secretsProviderAddon]?.enabled) return undefined;
    return { addonProfiles: { ...addonProfiles, [secretsProviderAddon]: secretsProvider(cluster) } };
  }
  if (authType !== 'workloadIdentity') return undefined;
  if (oidcIssuerProfile.enabled && securityProfile.workloadIdentity?.enabled) return undefined;
  return {
    oidcIssuerProfile: { enabled: true, issuerURL: issuerUrl(cluster) },
    securityProfile: { ...securityProfile, workloadIdentity: { enabled: true } },
  };
}
