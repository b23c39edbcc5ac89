import { z } from 'zod';
import type { LinkerProperties } from '#lib/connections/linker.ts';
import { type ArmSession, armGet, armRequest } from './arm-client.ts';
import { type OperationHandle, operationOf } from './operations.ts';

const apiVersion = '2024-07-01-preview';

const prerequisite = z.discriminatedUnion('type', [
  z.object({ type: z.literal('basicError'), code: z.string(), message: z.string() }),
  z.object({
    type: z.literal('permissionsMissing'),
    scope: z.string(),
    permissions: z.array(z.string()),
    recommendedRole: z.string().nullish(),
  }),
]);

const preview = z.object({
  name: z.string(),
  operationType: z.string(),
  description: z.string().nullish(),
  action: z.string().nullish(),
  scope: z.string().nullish(),
});

const dryRunSchema = z
  .object({
    properties: z.object({
      prerequisiteResults: z.array(prerequisite).nullish(),
      operationPreviews: z.array(preview).nullish(),
    }),
  })
  .transform(({ properties: p }) => ({
    prerequisites: p.prerequisiteResults ?? [],
    changes: (p.operationPreviews ?? []).map(({ name, operationType, description, action, scope }) => ({
      name,
      operationType,
      description: description ?? '',
      action: action ?? '',
      scope: scope ?? '',
    })),
  }));

const pathOf = (clusterId: string, name: string) =>
  `${clusterId}/providers/Microsoft.ServiceLinker/dryruns/${name}`;

/** Asks Service Connector what making a connection would do, and what stands in its way; nothing is made. */
export async function putDryRun(
  session: ArmSession,
  clusterId: string,
  name: string,
  properties: LinkerProperties,
): Promise<OperationHandle | undefined> {
  const body = { properties: { parameters: { actionName: 'createOrUpdate', ...properties } } };
  const path = pathOf(clusterId, name);
  return operationOf(await armRequest(session, { method: 'PUT', path, apiVersion, body }));
}

/** What the dry run found. */
export const getDryRun = (session: ArmSession, clusterId: string, name: string) =>
  armGet(session, pathOf(clusterId, name), apiVersion, dryRunSchema);
