import { AzureError } from '#lib/azure/azure-error.ts';
import { type ClusterExtension, getExtension } from '#lib/azure/extensions.ts';
import { getLinker } from '#lib/azure/linkers.ts';
import type { Connection } from '#lib/connections/connection.ts';
import { extensionName } from '#lib/connections/names.ts';
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
  /** Why the cluster could not be looked into; Azure's side is shown all the same. */
  readonly clusterError: { code: string; message: string } | undefined;
}

/** Looks at a connection, its extension, the job and the resources at one moment. */
export async function connectionProgress(
  session: PortalSession,
  clusterId: string,
  name: string,
): Promise<ConnectionProgress> {
  const [connection, extension] = await Promise.all([
    getLinker(session.arm, clusterId, name),
    optional(getExtension(session.arm, clusterId, extensionName)),
  ]);
  try {
    const client = await openCluster(session, clusterId);
    const [job, resources] = await Promise.all([getConnectorJob(client), resourcesOf(client, connection)]);
    const run = job && (await jobRun(client));
    return { connection, extension, job, run, resources, clusterError: undefined };
  } catch (error) {
    if (!(error instanceof AzureError)) throw error;
    const { code, message } = error;
    return {
      connection,
      extension,
      job: undefined,
      run: undefined,
      resources: [],
      clusterError: { code, message },
    };
  }
}

/** What is not there is `undefined`, any other failure stays one. */
async function optional<T>(read: Promise<T>): Promise<T | undefined> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof AzureError && error.status === 404) return undefined;
    throw error;
  }
}
