import { describe, expect, it } from 'vitest';
import { targetId } from '#lib/connections/target-id.ts';
import type { AuthType, ClientType, TargetService } from '#lib/connections/target-service.ts';
import { targetServices } from '#lib/connections/target-services.ts';
import { openStore } from '../../store.ts';
import { newCluster } from '../container-service/new-cluster.ts';
import { secretsProvider } from '../container-service/secrets-provider.ts';
import { openState } from '../state.ts';
import { connectionManifest } from './connection-manifest.ts';
import { linkerParameters } from './linker-schema.ts';

const state = openState(openStore('memory'));
const bare = newCluster({ subscriptionId: 's', resourceGroup: 'g', name: 'aks', location: 'westeurope' });
const cluster = {
  ...bare,
  properties: { ...bare.properties, addonProfiles: { azureKeyvaultSecretsProvider: secretsProvider(bare) } },
};

function targetOf(service: TargetService) {
  if (service.target.kind === 'confluent') {
    return { type: 'ConfluentBootstrapServer', endpoint: 'pkc-abc.westeurope.azure.confluent.cloud:9092' };
  }
  const parameters = Object.fromEntries(
    [...service.target.idPattern.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => [name, `a-${name}`]),
  );
  return { type: 'AzureResource', id: targetId(service.target, parameters) };
}

const authInfo: Readonly<Record<AuthType, object>> = {
  workloadIdentity: { authType: 'userAssignedIdentity', clientId: 'client' },
  csi: { authType: 'userAssignedIdentity' },
  servicePrincipal: {
    authType: 'servicePrincipalSecret',
    clientId: 'client',
    principalId: 'principal',
    secret: 'shh',
  },
  secret: { authType: 'secret', name: 'user', secretInfo: { secretType: 'rawValue', value: 'shh' } },
  secretAuto: { authType: 'secret' },
};

function manifest(service: TargetService, authType: AuthType, clientType: ClientType) {
  const target = targetOf(service);
  const chosen = linkerParameters.parse({
    targetService:
      authType === 'csi'
        ? { ...target, resourceProperties: { type: 'KeyVault', connectAsKubernetesCsiDriver: true } }
        : target,
    authInfo: authInfo[authType],
    clientType,
    scope: 'shop',
    configurationInfo: { additionalConnectionStringProperties: { Server: 'host.neon.tech', Database: 'db' } },
  });
  const made = connectionManifest({ name: 'a_name', another: false }, chosen, cluster, state);
  if (!made) throw new Error('no manifest');
  return made;
}

describe('connectionManifest', () => {
  it('fills every variable of every target, authentication type and client type', () => {
    for (const service of targetServices) {
      for (const authType of service.authTypes) {
        for (const clientType of service.clientTypes) {
          const { secret } = manifest(service, authType, clientType);
          const label = `${service.id} ${authType} ${clientType}`;
          expect(Object.keys(secret.data).length, label).toBeGreaterThan(0);
          for (const [key, value] of Object.entries(secret.data))
            expect(value, `${label} ${key}`).not.toMatch(/\{[a-z_-]+/);
        }
      }
    }
  });

  it('has a ServiceAccount for workload identity, and for nothing else', () => {
    for (const service of targetServices) {
      for (const authType of service.authTypes) {
        const { serviceAccount } = manifest(service, authType, service.clientTypes[0] ?? 'none');
        expect(serviceAccount?.name, `${service.id} ${authType}`).toBe(
          authType === 'workloadIdentity' ? 'sc-account-client' : undefined,
        );
      }
    }
  });

  it('gives the same key for the same target every time', () => {
    const [blob] = targetServices;
    if (!blob) throw new Error('empty catalogue');
    expect(manifest(blob, 'secretAuto', 'python')).toEqual(manifest(blob, 'secretAuto', 'python'));
  });

  it('is nothing when the user opted out of configuration', () => {
    const chosen = linkerParameters.parse({
      targetService: { type: 'ConfluentBootstrapServer', endpoint: 'x' },
      authInfo: authInfo.secret,
      configurationInfo: { action: 'optOut' },
    });
    expect(connectionManifest({ name: 'a', another: false }, chosen, cluster, state)).toBeNull();
  });
});
