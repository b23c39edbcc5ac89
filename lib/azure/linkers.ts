import { z } from 'zod';
import type { Connection } from '#lib/connections/connection.ts';
import { type ExportSource, withoutNulls } from '#lib/connections/exports/export-source.ts';
import type { LinkerProperties } from '#lib/connections/linker.ts';
import { connectionOfLinker, type LinkerAnswer, linkerAnswerSchema } from '#lib/connections/linker-answer.ts';
import { type ArmSession, armGet, armList, armRequest, parseAnswer } from './arm-client.ts';
import { acceptedOperationOf, type OperationHandle, operationOf } from './operations.ts';

/** The one version that was recorded with everything AKS needs: CSI, configuration information, authentication opt-out. */
const apiVersion = '2024-07-01-preview';

const linkerSchema = linkerAnswerSchema.transform(connectionOfLinker);

const collection = (clusterId: string) => `${clusterId}/providers/Microsoft.ServiceLinker/linkers`;

/** Connections of a cluster. */
export function listLinkers(session: ArmSession, clusterId: string): Promise<Connection[]> {
  return armList(session, collection(clusterId), apiVersion, linkerSchema);
}

/** One connection of a cluster. */
export function getLinker(session: ArmSession, clusterId: string, name: string): Promise<Connection> {
  return armGet(session, `${collection(clusterId)}/${name}`, apiVersion, linkerSchema);
}

/** A linker with all that Azure says of it, also of what the portal does not know. */
export interface WholeLinker {
  readonly linker: LinkerAnswer;
  /** Its properties as they would be put, without state and without what is null. */
  readonly properties: ExportSource['properties'];
}

const wholeLinkerSchema = z
  .looseObject({ properties: z.record(z.string(), z.json()) })
  .transform((raw): WholeLinker => {
    const { provisioningState: _state, ...chosen } = raw.properties;
    return { linker: linkerAnswerSchema.parse(raw), properties: withoutNulls(chosen) };
  });

/** One linker of a cluster as a whole. */
export function getWholeLinker(session: ArmSession, clusterId: string, name: string): Promise<WholeLinker> {
  return armGet(session, `${collection(clusterId)}/${name}`, apiVersion, wholeLinkerSchema);
}

/**
 * Creates or replaces a connection.
 * @throws AzureError also when the answer does not say that Azure has accepted it, whatever its status
 */
export async function putLinker(
  session: ArmSession,
  clusterId: string,
  name: string,
  properties: LinkerProperties | WholeLinker['properties'],
): Promise<OperationHandle | undefined> {
  const path = `${collection(clusterId)}/${name}`;
  const answer = await armRequest(session, { method: 'PUT', path, apiVersion, body: { properties } });
  return acceptedOperationOf(answer, `PUT ${path}`);
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

/**
 * Asks Service Connector to check a connection; the report is in the operation's properties at its end.
 * @throws AzureError also when Azure names no operation that could have a report
 */
export async function validateLinker(
  session: ArmSession,
  clusterId: string,
  name: string,
): Promise<OperationHandle> {
  const path = `${collection(clusterId)}/${name}/validateLinker`;
  const operation = operationOf(await armRequest(session, { method: 'POST', path, apiVersion }));
  return parseAnswer(handleSchema, operation, `POST ${path}`);
}

const handleSchema = z.object({ url: z.string() });

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
  const { body } = await armRequest(session, { method: 'POST', path, apiVersion, readOnly: true });
  const { configurations } = parseAnswer(configurationsSchema, body, `POST ${path}`);
  return (configurations ?? []).map((configuration) => configuration.name);
}
