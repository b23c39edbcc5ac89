import { z } from 'zod';
import { type ArmSession, armGet, armRequest } from './arm-client.ts';
import { type OperationHandle, operationOf } from './operations.ts';

const apiVersion = '2024-09-01';

const part = z.looseObject({}).nullish();
const clusterSchema = z.looseObject({
  properties: z.looseObject({
    oidcIssuerProfile: part,
    securityProfile: part,
    addonProfiles: part,
  }),
});

export type ClusterFeature = 'oidcIssuer' | 'workloadIdentity' | 'secretsProvider';

/**
 * Switches features of a cluster on. AKS takes an update as the whole resource, so it is read, changed and sent back;
 * a change by somebody else at the same moment meets Conflict.
 */
export async function enableClusterFeatures(
  session: ArmSession,
  clusterId: string,
  features: readonly ClusterFeature[],
): Promise<OperationHandle | undefined> {
  const cluster = await armGet(session, clusterId, apiVersion, clusterSchema);
  const { properties } = cluster;
  const body = {
    ...cluster,
    properties: {
      ...properties,
      ...(features.includes('oidcIssuer') && {
        oidcIssuerProfile: { ...properties.oidcIssuerProfile, enabled: true },
      }),
      ...(features.includes('workloadIdentity') && {
        securityProfile: { ...properties.securityProfile, workloadIdentity: { enabled: true } },
      }),
      ...(features.includes('secretsProvider') && {
        addonProfiles: {
          ...properties.addonProfiles,
          azureKeyvaultSecretsProvider: { enabled: true, config: { enableSecretRotation: 'true' } },
        },
      }),
    },
  };
  return operationOf(await armRequest(session, { method: 'PUT', path: clusterId, apiVersion, body }));
}
