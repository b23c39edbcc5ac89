import { z } from 'zod';
import type { Connection } from './connection.ts';
import { targetOfId } from './target-id.ts';
import { type AuthType, clientTypes } from './target-service.ts';
import { targetServiceById } from './target-services.ts';

const text = z.string().nullish();

/** What is read of a linker's properties. Azure answers with null for what was not chosen. */
export const linkerPropertiesSchema = z.object({
  provisioningState: text,
  scope: text,
  clientType: z.enum(clientTypes).nullish().catch(undefined),
  targetService: z
    .object({
      type: text,
      id: text,
      endpoint: text,
      resourceProperties: z
        .object({
          connectAsKubernetesCsiDriver: z.boolean().nullish(),
          connectWithKubernetesExtension: z.boolean().nullish(),
        })
        .nullish(),
    })
    .nullish(),
  authInfo: z
    .object({
      authType: z.string(),
      authMode: text,
      clientId: text,
      subscriptionId: text,
      principalId: text,
      name: text,
      roles: z.array(z.string()).nullish(),
    })
    .nullish(),
  publicNetworkSolution: z.object({ action: text }).nullish(),
  configurationInfo: z
    .object({
      action: text,
      customizedKeys: z.record(z.string(), z.string()).nullish(),
      additionalConnectionStringProperties: z.record(z.string(), z.string()).nullish(),
    })
    .nullish(),
});

/** A linker as Azure answers with it. */
export const linkerAnswerSchema = z.object({
  id: z.string(),
  name: z.string(),
  systemData: z.object({ createdAt: text, createdBy: text, lastModifiedAt: text }).nullish(),
  properties: linkerPropertiesSchema,
});

export type LinkerAnswer = z.infer<typeof linkerAnswerSchema>;

/** The connection that a linker is. */
export function connectionOfLinker({ id, name, systemData, properties: p }: LinkerAnswer): Connection {
  const endpoint = p.targetService?.endpoint ?? undefined;
  const targetId = p.targetService?.id ?? undefined;
  const known = targetId ? targetOfId(targetId) : undefined;
  const service = endpoint ? targetServiceById('confluent-cloud') : known?.service;
  return {
    id,
    name,
    namespace: p.scope ?? 'default',
    serviceId: service?.id,
    target: {
      name: known ? targetName(known) : (endpoint ?? lastSegment(targetId)),
      id: targetId,
      endpoint,
    },
    authType: authTypeOf(p, service?.authTypes ?? []),
    clientType: p.clientType ?? undefined,
    clientId: p.authInfo?.clientId ?? undefined,
    identitySubscriptionId: p.authInfo?.subscriptionId ?? undefined,
    principalId: p.authInfo?.principalId ?? undefined,
    roles: p.authInfo?.roles?.map(lastSegment) ?? undefined,
    optedOut: optedOut(p),
    provisioningState: p.provisioningState ?? 'Unknown',
    customizedKeys: p.configurationInfo?.customizedKeys ?? {},
    createdAt: systemData?.createdAt ?? undefined,
    createdBy: systemData?.createdBy ?? undefined,
    modifiedAt: systemData?.lastModifiedAt ?? undefined,
  };
}

function optedOut({ authInfo, publicNetworkSolution, configurationInfo }: LinkerAnswer['properties']) {
  return [
    authInfo?.authMode === 'optOutAllAuth' && ('authentication' as const),
    publicNetworkSolution?.action === 'optOut' && ('network' as const),
    configurationInfo?.action === 'optOut' && ('configuration' as const),
  ].filter((part) => part !== false);
}

function targetName({ service, parameters }: NonNullable<ReturnType<typeof targetOfId>>): string {
  if (service.target.kind !== 'azure') return '';
  return service.target.levels
    .map(({ parameter }) => parameters[parameter])
    .filter(Boolean)
    .join(' / ');
}

const lastSegment = (id: string | undefined): string => id?.split('/').at(-1) ?? '';

/** ARM's `secret` means two things; which one follows from what the target service takes. */
function authTypeOf(
  { targetService, authInfo }: LinkerAnswer['properties'],
  offered: readonly AuthType[],
): AuthType | undefined {
  if (targetService?.resourceProperties?.connectAsKubernetesCsiDriver === true) return 'csi';
  switch (authInfo?.authType) {
    case 'userAssignedIdentity':
      return 'workloadIdentity';
    case 'servicePrincipalSecret':
      return 'servicePrincipal';
    case 'secret':
      return offered.includes('secret') ? 'secret' : 'secretAuto';
    default:
      return undefined;
  }
}
