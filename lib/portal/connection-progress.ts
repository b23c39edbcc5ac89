import { AzureError } from '#lib/azure/azure-error.ts';
import { type ClusterExtension, getExtension } from '#lib/azure/extensions.ts';
import { getLinker } from '#lib/azure/linkers.ts';
import type { Connection } from '#lib/connections/connection.ts';
import { extensionName } from '#lib/connections/names.ts';
import { type Failure, failureOf } from '#lib/failures/failure.ts';
import { type ConnectorJob, getConnectorJob } from '#lib/kubernetes/connector-job.ts';
import { type ConnectionResource, resourcesOf } from './connection-resources.ts';
import { type JobRunDetails, jobRun } from './job-run.ts';
import { openCluster, type PortalSession } from './session.ts';

/** How far Service Connector has come, read from Azure and from the cluster; nothing is remembered between two looks. */
export interface ConnectionProgress {
  readonly connection: Connection;
  readonly extension: ClusterExtension | undefined;
  readonly job: ConnectorJob | undefined;
  /** What the job's pods say while it is there. */
  readonly run: JobRunDetails | undefined;
  readonly resources: readonly ConnectionResource[];
  /** Why the extension could not be read; the connection is shown all the same. */
  readonly extensionError: Failure | undefined;
  /** Why the cluster could not be looked into; Azure's side is shown all the same. */
  readonly clusterError: Failure | undefined;
}

/** Looks at a connection, its extension, the job and the resources at one moment. */
export async function connectionProgress(
  session: PortalSession,
  clusterId: string,
  name: string,
): Promise<ConnectionProgress> {
  const [connection, known] = await Promise.all([
    getLinker(session.arm, clusterId, name),
    attempt(getExtension(session.arm, clusterId, extensionName)),
  ]);
  const azure = {
    connection,
    extension: known.value,
    // That there is none is an answer.
    extensionError: known.error?.status === 404 ? undefined : known.error && failureOf(known.error),
  };
  const inside = await attempt(insideCluster(session, clusterId, connection));
  return inside.error
    ? { ...azure, job: undefined, run: undefined, resources: [], clusterError: failureOf(inside.error) }
    : { ...azure, ...inside.value, clusterError: undefined };
}

async function insideCluster(session: PortalSession, clusterId: string, connection: Connection) {
  const client = await openCluster(session, clusterId);
  const [job, resources] = await Promise.all([getConnectorJob(client), resourcesOf(client, connection)]);
  const run = job && (await jobRun(client));
  return { job, run, resources };
}

/** A read that may fail without taking the others along. */
async function attempt<T>(
  read: Promise<T>,
): Promise<{ value: T; error: undefined } | { value: undefined; error: AzureError }> {
  try {
    return { value: await read, error: undefined };
  } catch (error) {
    if (!(error instanceof AzureError)) throw error;
    return { value: undefined, error };
  }
}
