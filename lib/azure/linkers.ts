import { z } from 'zod';
import type { Connection } from '#lib/connections/connection.ts';
import type { LinkerProperties } from '#lib/connections/linker.ts';
import { targetOfId } from '#lib/connections/target-id.ts';
import { type AuthType, clientTypes } from '#lib/connections/target-service.ts';
import { targetServiceById } from '#lib/connections/target-services.ts';
import { type ArmSession, armGet, armList, armRequest, parseAnswer } from './arm-client.ts';
import { type OperationHandle, operationOf } from './operations.ts';

/** The one version that was recorded with everything AKS needs: CSI, configuration information, authentication opt-out. */
const apiVersion = '2024-07-01-preview';

const linkerSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    systemData: z
      .object({
        createdAt: z.string().nullish(),
        createdBy: z.string().nullish(),
        lastModifiedAt: z.string().nullish(),
      })
      .nullish(),
    properties: z.object({
      provisioningState: z.string().nullish(),
      scope: z.string().nullish(),
      clientType: z.enum(clientTypes).nullish().catch(undefined),
      targetService: z
        .object({
          type: z.string().nullish(),
          id: z.string().nullish(),
          endpoint: z.string().nullish(),
          resourceProperties: z.object({ connectAsKubernetesCsiDriver: z.boolean().nullish() }).nullish(),
        })
        .nullish(),
      authInfo: z
        .object({ authType: z.string(), clientId: z.string().nullish(), name: z.string().nullish() })
        .nullish(),
      configurationInfo: z.object({ customizedKeys: z.record(z.string(), z.string()).nullish() }).nullish(),
    }),
  })
  .transform(({ id, name, systemData, properties: p }): Connection => {
    const endpoint = p.targetService?.endpoint ?? undefined;
    const targetId = p.targetService?.id ?? undefined;
    const known = targetId ? targetOfId(targetId) : undefined;
    const service = endpoint ? targetServiceById('confluent-cloud') : known?.service;
    const csi = p.targetService?.resourceProperties?.connectAsKubernetesCsiDriver === true;
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
      authType: csi ? 'csi' : authTypeOf(p.authInfo?.authType, service?.authTypes ?? []),
      clientType: p.clientType ?? undefined,
      clientId: p.authInfo?.clientId ?? undefined,
      provisioningState: p.provisioningState ?? 'Unknown',
      customizedKeys: p.configurationInfo?.customizedKeys ?? {},
      createdAt: systemData?.createdAt ?? undefined,
      createdBy: systemData?.createdBy ?? undefined,
      modifiedAt: systemData?.lastModifiedAt ?? undefined,
    };
  });

function targetName({ service, parameters }: NonNullable<ReturnType<typeof targetOfId>>): string {
  if (service.target.kind !== 'azure') return '';
  return service.target.levels
    .map(({ parameter }) => parameters[parameter])
    .filter(Boolean)
    .join(' / ');
}

const lastSegment = (id: string | undefined) => id?.split('/').at(-1) ?? '';

/** ARM's `secret` means two things; which one follows from what the target service takes. */
function authTypeOf(arm: string | undefined, offered: readonly AuthType[]): AuthType | undefined {
  if (arm === 'userAssignedIdentity') return 'workloadIdentity';
  if (arm === 'servicePrincipalSecret') return 'servicePrincipal';
  if (arm === 'secret') return offered.includes('secret') ? 'secret' : 'secretAuto';
  return undefined;
}

const collection = (clusterId: string) => `${clusterId}/providers/Microsoft.ServiceLinker/linkers`;

/** Connections of a cluster. */
export function listLinkers(session: ArmSession, clusterId: string): Promise<Connection[]> {
  return armList(session, collection(clusterId), apiVersion, linkerSchema);
}

/** One connection of a cluster. */
export function getLinker(session: ArmSession, clusterId: string, name: string): Promise<Connection> {
  return armGet(session, `${collection(clusterId)}/${name}`, apiVersion, linkerSchema);
}

/** Creates or replaces a connection. */
export async function putLinker(
  session: ArmSession,
  clusterId: string,
  name: string,
  properties: LinkerProperties,
): Promise<OperationHandle | undefined> {
  const path = `${collection(clusterId)}/${name}`;
  return operationOf(await armRequest(session, { method: 'PUT', path, apiVersion, body: { properties } }));
}

/** Deletes a connection. On AKS its Kubernetes resources stay. */
export async function deleteLinker(
  session: ArmSession,
  clusterId: string,
  name: string,
): Promise<OperationHandle | undefined> {
  const path = `${collection(clusterId)}/${name}`;
  return operationOf(await armRequest(session, { method: 'DELETE', path, apiVersion }));
}

/** Asks Service Connector to check a connection; the report is in the operation's properties at its end. */
export async function validateLinker(
  session: ArmSession,
  clusterId: string,
  name: string,
): Promise<OperationHandle | undefined> {
  const path = `${collection(clusterId)}/${name}/validateLinker`;
  return operationOf(await armRequest(session, { method: 'POST', path, apiVersion }));
}

const configurationsSchema = z.object({
  configurations: z.array(z.object({ name: z.string() })).nullish(),
});

/** Names of the variables that a connection gives its workloads. Values are dropped here: Azure hides some and not others. */
export async function listConfigurationNames(
  session: ArmSession,
  clusterId: string,
  name: string,
): Promise<string[]> {
  const path = `${collection(clusterId)}/${name}/listConfigurations`;
  const { body } = await armRequest(session, { method: 'POST', path, apiVersion });
  const { configurations } = parseAnswer(configurationsSchema, body, `POST ${path}`);
  return (configurations ?? []).map((configuration) => configuration.name);
}
