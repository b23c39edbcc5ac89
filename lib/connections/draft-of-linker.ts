import { type ConnectionDraft, connectionDraftSchema } from './draft.ts';
import { isSchemaRegistry, withoutSchemaSuffix } from './kafka.ts';
import { connectionOfLinker, type LinkerAnswer } from './linker-answer.ts';
import { parseTargetId } from './target-id.ts';
import type { TargetService } from './target-service.ts';
import { targetServiceById } from './target-services.ts';

/** What a linker does not say itself. */
export interface LinkerSurroundings {
  /** ARM id of the identity that the linker knows by its client id. */
  readonly identityId?: string | undefined;
  /** `kind` of the target's account. */
  readonly accountKind?: string | undefined;
}

/**
 * The draft that would make a linker: the way back of `draftToLinkers`. Azure returns no secrets, so they are empty in it.
 * @returns undefined for a target that the catalogue does not have
 */
export function draftOfLinker(
  linker: LinkerAnswer,
  { identityId = '', accountKind = '' }: LinkerSurroundings = {},
): ConnectionDraft | undefined {
  const connection = connectionOfLinker(linker);
  const service = connection.serviceId ? targetServiceById(connection.serviceId) : undefined;
  const { authInfo, configurationInfo, publicNetworkSolution, targetService } = linker.properties;
  const { authType, clientId = '', customizedKeys } = connection;
  if (!service || !authType) return undefined;
  const name = authInfo?.name ?? '';
  return connectionDraftSchema.parse({
    namespace: connection.namespace,
    serviceId: service.id,
    name: service.target.kind === 'confluent' ? withoutSchemaSuffix(connection) : connection.name,
    target: targetOf(service, linker),
    accountKind,
    clientType: connection.clientType,
    csi: authType === 'csi',
    authType,
    identity:
      authType === 'workloadIdentity'
        ? { id: identityId, clientId, subscriptionId: authInfo?.subscriptionId ?? '' }
        : null,
    servicePrincipal:
      authType === 'servicePrincipal' ? { clientId, principalId: authInfo?.principalId ?? '' } : {},
    credentials: authType === 'secret' && service.credentials === 'userAndPassword' ? { user: name } : {},
    kafka: kafkaOf(connection.target.endpoint, name),
    customizedKeys,
    appConfigurationExtension: targetService?.resourceProperties?.connectWithKubernetesExtension === true,
    roles: rolesOf(service, authInfo?.roles ?? []),
    assignRoles: authInfo?.authMode !== 'optOutAllAuth',
    writeConfiguration: configurationInfo?.action !== 'optOut',
    configureFirewall: publicNetworkSolution?.action !== 'optOut',
  });
}

function targetOf({ target }: TargetService, { properties }: LinkerAnswer): Record<string, string> {
  if (target.kind !== 'azure') return {};
  const { Server: host, Database: database } =
    properties.configurationInfo?.additionalConnectionStringProperties ?? {};
  return {
    ...parseTargetId(target, properties.targetService?.id ?? ''),
    // A Neon target's id stops at the organization; the rest is beside it.
    ...(target.levels.some(({ parameter }) => parameter === 'neon-host') && {
      'neon-host': host ?? '',
      database: database ?? '',
    }),
  };
}

function kafkaOf(endpoint: string | undefined, key: string): Partial<ConnectionDraft['kafka']> {
  if (!endpoint) return {};
  return isSchemaRegistry(endpoint)
    ? { schemaRegistry: endpoint, schemaKey: key }
    : { bootstrapServer: endpoint, key };
}

/** Roles beside the service's own choice; one that no name is known of goes by its id. */
function rolesOf({ defaultRoles }: TargetService, ids: readonly string[]): ConnectionDraft['roles'] {
  const known = (id: string) => defaultRoles.find((role) => role.id === id);
  if (ids.length === defaultRoles.length && ids.every(known)) return [];
  return ids.map((id) => ({ id, name: known(id)?.name ?? id }));
}
