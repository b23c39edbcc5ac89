import { type TargetParameters, targetOfId } from '#lib/connections/target-id.ts';
import type { AuthType, TargetService } from '#lib/connections/target-service.ts';
import { targetServiceById } from '#lib/connections/target-services.ts';
import type { KafkaPart } from '#lib/connections/variables.ts';
import { badRequest } from '../arm-error.ts';
import type { LinkerProperties } from './linker-schema.ts';

/** What a linker's properties amount to, in the words of the catalogue. */
export interface ConnectionKind {
  readonly service: TargetService;
  readonly authType: AuthType;
  /** Values of the target id's placeholders; empty for Kafka. */
  readonly parameters: TargetParameters;
  readonly kafkaPart?: KafkaPart;
}

/**
 * Recognises a connection's service and authentication type.
 * @throws ArmError for a target or an authentication type that Service Connector does not offer on AKS
 */
export function connectionKind(properties: LinkerProperties): ConnectionKind {
  const target = properties.targetService;
  if (target.type !== 'AzureResource') {
    const service = targetServiceById('confluent-cloud');
    if (!service) throw badRequest(`Target service type '${target.type}' is not supported.`);
    const kafkaPart = target.type === 'ConfluentBootstrapServer' ? 'bootstrap' : 'schema';
    return { service, authType: authTypeOf(properties, service), parameters: {}, kafkaPart };
  }
  const known = targetOfId(target.id);
  if (!known) throw badRequest(`Target resource ID is invalid or its type is not supported: '${target.id}'.`);
  return { ...known, authType: authTypeOf(properties, known.service) };
}

function authTypeOf(properties: LinkerProperties, service: TargetService): AuthType {
  const authType = candidate(properties, service);
  if (service.authTypes.includes(authType)) return authType;
  throw badRequest(
    `Auth type '${properties.authInfo.authType}' is not supported for the connection to '${service.displayName}'.`,
  );
}

function candidate({ authInfo, targetService }: LinkerProperties, service: TargetService): AuthType {
  if (authInfo.authType === 'servicePrincipalSecret') return 'servicePrincipal';
  if (authInfo.authType === 'secret') return service.authTypes.includes('secret') ? 'secret' : 'secretAuto';
  const resource = targetService.type === 'AzureResource' ? targetService.resourceProperties : undefined;
  return resource?.type === 'KeyVault' && resource.connectAsKubernetesCsiDriver ? 'csi' : 'workloadIdentity';
}
