import type { ConnectionDraft } from './draft.ts';
import { effectiveAuthType } from './effective-auth.ts';
import { schemaConnectionName } from './kafka.ts';
import { targetId } from './target-id.ts';
import type { AuthType, ClientType, TargetService } from './target-service.ts';

export type LinkerTarget =
  | {
      type: 'AzureResource';
      id: string;
      resourceProperties?:
        | { type: 'KeyVault'; connectAsKubernetesCsiDriver: true }
        | { type: 'AppConfig'; connectWithKubernetesExtension: true };
    }
  | { type: 'ConfluentBootstrapServer' | 'ConfluentSchemaRegistry'; endpoint: string };

export type LinkerAuth = { authMode?: 'optOutAllAuth'; roles?: string[] } & (
  | { authType: 'userAssignedIdentity'; clientId?: string; subscriptionId?: string }
  | { authType: 'servicePrincipalSecret'; clientId: string; principalId: string; secret: string }
  | { authType: 'secret'; name?: string; secretInfo?: { secretType: 'rawValue'; value: string } }
);

/** Body of a linker's PUT, as Azure's own command line sends it: what the user chose, empty objects for the rest. */
export interface LinkerProperties {
  targetService: LinkerTarget;
  authInfo: LinkerAuth;
  clientType: ClientType;
  /** Kubernetes namespace; cannot be changed later. */
  scope: string;
  secretStore: Record<string, never>;
  publicNetworkSolution: { action?: 'enable' | 'optOut' };
  configurationInfo: {
    action?: 'optOut';
    customizedKeys?: Record<string, string>;
    additionalConnectionStringProperties?: Record<string, string>;
    configurationStore: Record<string, never>;
  };
}

export interface Linker {
  name: string;
  properties: LinkerProperties;
}

/**
 * Turns a draft that `checkDraft` found nothing wrong with into the linkers to put, in order: one, or two for Kafka.
 * @returns an empty list while the target is incomplete
 */
export function draftToLinkers(draft: ConnectionDraft, service: TargetService): Linker[] {
  const authType = effectiveAuthType(draft, service);
  const common = { ...shared(draft), authInfo: authInfo(draft, authType, service) };
  if (service.target.kind === 'confluent') return kafkaLinkers(draft, common);
  const id = targetId(service.target, draft.target);
  if (!id) return [];
  const targetService: LinkerTarget = {
    type: 'AzureResource',
    id,
    ...resourceProperties(draft, authType, service),
  };
  const neon = draft.target['neon-host'];
  const extra = neon
    ? { additionalConnectionStringProperties: { Server: neon, Database: draft.target.database ?? '' } }
    : {};
  return [
    {
      name: draft.name,
      properties: { ...common, targetService, configurationInfo: { ...common.configurationInfo, ...extra } },
    },
  ];
}

function resourceProperties(draft: ConnectionDraft, authType: AuthType, service: TargetService) {
  if (authType === 'csi')
    return { resourceProperties: { type: 'KeyVault', connectAsKubernetesCsiDriver: true } as const };
  if (draft.appConfigurationExtension && service.id === 'appconfig')
    return { resourceProperties: { type: 'AppConfig', connectWithKubernetesExtension: true } as const };
  return {};
}

function shared(draft: ConnectionDraft) {
  const customizedKeys = Object.fromEntries(
    Object.entries(draft.customizedKeys).filter(([name, custom]) => custom && custom !== name),
  );
  return {
    clientType: draft.clientType,
    scope: draft.namespace,
    secretStore: {},
    publicNetworkSolution: draft.configureFirewall
      ? { action: 'enable' as const }
      : { action: 'optOut' as const },
    configurationInfo: {
      configurationStore: {},
      ...(draft.writeConfiguration ? {} : { action: 'optOut' as const }),
      ...(Object.keys(customizedKeys).length > 0 ? { customizedKeys } : {}),
    },
  };
}

function authInfo(draft: ConnectionDraft, authType: AuthType, service: TargetService): LinkerAuth {
  const optional = {
    ...(draft.assignRoles ? {} : { authMode: 'optOutAllAuth' as const }),
    ...(draft.roles.length > 0 ? { roles: draft.roles.map((role) => role.id) } : {}),
  };
  switch (authType) {
    case 'csi':
      return { authType: 'userAssignedIdentity' };
    case 'workloadIdentity':
      return {
        authType: 'userAssignedIdentity',
        clientId: draft.identity?.clientId ?? '',
        subscriptionId: draft.identity?.subscriptionId ?? '',
        ...optional,
      };
    case 'servicePrincipal':
      return { authType: 'servicePrincipalSecret', ...draft.servicePrincipal, ...optional };
    case 'secretAuto':
      return { authType: 'secret' };
    case 'secret':
      return secretAuth(
        service.credentials === 'password' ? 'NA' : draft.credentials.user,
        draft.credentials.password,
      );
  }
}

function secretAuth(name: string, value: string): LinkerAuth {
  return { authType: 'secret', name, secretInfo: { secretType: 'rawValue', value } };
}

function kafkaLinkers(draft: ConnectionDraft, common: Omit<LinkerProperties, 'targetService'>): Linker[] {
  const { kafka } = draft;
  return [
    {
      name: draft.name,
      properties: {
        ...common,
        targetService: { type: 'ConfluentBootstrapServer', endpoint: kafka.bootstrapServer },
        authInfo: secretAuth(kafka.key, kafka.secret),
      },
    },
    {
      name: schemaConnectionName(draft.name),
      properties: {
        ...common,
        targetService: { type: 'ConfluentSchemaRegistry', endpoint: kafka.schemaRegistry },
        authInfo: secretAuth(kafka.schemaKey, kafka.schemaSecret),
      },
    },
  ];
}
