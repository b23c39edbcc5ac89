import type { LinkerRecord } from './linker-record.ts';
import type { LinkerProperties } from './linker-schema.ts';

export const linkerType = 'Microsoft.ServiceLinker/linkers';

/** The first API version's resource has fewer fields. */
const oldest = '2022-05-01';

/** A linker as ARM returns it to a client of an API version: fields that are not set are there and null. */
export function linkerView(linker: LinkerRecord, apiVersion: string) {
  const { id, name, properties, provisioningState } = linker;
  const reduced = apiVersion === oldest;
  return {
    id,
    name,
    type: linkerType.toLowerCase(),
    ...(reduced ? {} : { systemData: systemData(linker) }),
    properties: { provisioningState, ...parametersView(properties, reduced) },
  };
}

/** A connection's choices with their nulls. @param reduced as the first API version has them */
export function parametersView(properties: LinkerProperties, reduced = false) {
  const { secretStore, publicNetworkSolution: network, configurationInfo: configuration } = properties;
  return {
    targetService: targetView(properties.targetService),
    authInfo: authView(properties.authInfo, reduced),
    vNetSolution: null,
    clientType: properties.clientType ?? 'none',
    secretStore: secretStore
      ? {
          keyVaultId: secretStore.keyVaultId ?? null,
          ...(reduced ? {} : { keyVaultSecretName: secretStore.keyVaultSecretName ?? null }),
        }
      : null,
    scope: properties.scope ?? 'default',
    ...(reduced
      ? {}
      : {
          publicNetworkSolution: network ? networkView(network) : null,
          configurationInfo: configuration ? configurationView(configuration) : null,
        }),
  };
}

function systemData({ createdBy, createdAt, lastModifiedBy, lastModifiedAt }: LinkerRecord) {
  return {
    createdBy,
    createdByType: 'User',
    createdAt,
    lastModifiedBy,
    lastModifiedByType: 'User',
    lastModifiedAt,
  };
}

function targetView(target: LinkerProperties['targetService']) {
  if (target.type !== 'AzureResource') return { endpoint: target.endpoint, type: target.type };
  return { id: target.id, resourceProperties: target.resourceProperties ?? null, type: target.type };
}

function authView(auth: LinkerProperties['authInfo'], reduced: boolean) {
  const mode = reduced ? {} : { authMode: auth.authMode ?? null };
  if (auth.authType === 'secret') {
    return {
      name: auth.name ?? null,
      secretInfo: auth.secretInfo && !reduced ? { secretType: auth.secretInfo.secretType } : null,
      authType: auth.authType,
      ...mode,
    };
  }
  const common = reduced
    ? {}
    : {
        roles: auth.roles ?? null,
        userName: auth.userName ?? null,
        deleteOrUpdateBehavior: auth.deleteOrUpdateBehavior ?? null,
      };
  if (auth.authType === 'servicePrincipalSecret') {
    const { clientId, principalId, authType } = auth;
    return { clientId, principalId, secret: null, ...common, authType, ...mode };
  }
  return {
    subscriptionId: auth.subscriptionId ?? null,
    clientId: auth.clientId ?? null,
    ...common,
    authType: auth.authType,
    ...mode,
  };
}

function networkView(network: NonNullable<LinkerProperties['publicNetworkSolution']>) {
  const rules = network.firewallRules;
  return {
    firewallRules: rules
      ? {
          ipRanges: rules.ipRanges ?? null,
          azureServices: rules.azureServices ?? null,
          callerClientIP: rules.callerClientIP ?? null,
        }
      : null,
    deleteOrUpdateBehavior: network.deleteOrUpdateBehavior ?? null,
    action: network.action ?? null,
  };
}

function configurationView(configuration: NonNullable<LinkerProperties['configurationInfo']>) {
  const store = configuration.configurationStore;
  return {
    customizedKeys: configuration.customizedKeys ?? null,
    configurationStore: store ? { appConfigurationId: store.appConfigurationId ?? null } : null,
    additionalConfigurations: configuration.additionalConfigurations ?? null,
    additionalConnectionStringProperties: configuration.additionalConnectionStringProperties ?? null,
    deleteOrUpdateBehavior: configuration.deleteOrUpdateBehavior ?? null,
    action: configuration.action ?? null,
    daprProperties: configuration.daprProperties ?? null,
  };
}
