import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { type ClusterClient, connect, messageOf } from './cluster-client.ts';
import { type ConnectionManifest, connectionObjects, type NamedObject } from './connection-objects.ts';
import { demandAgent } from './extension-agent.ts';
import { followJob, hasCondition, type JobStatus, jobIsGone } from './follow-job.ts';
import { demandNothingPending, demandOwnership } from './helm-preconditions.ts';
import { firstDeployedOf, helmRecord, type ReleaseStatus, recordName } from './helm-record.ts';
import { agentTimeout, helmFailure, jobTimeout, OperatorError } from './operator-error.ts';
import { connectorJob, operatorObjects, systemNamespaceObject } from './operator-objects.ts';
import { podTrouble } from './pod-trouble.ts';
import { jobName, type Release, systemNamespace } from './release.ts';

export type { ConnectionManifest } from './connection-objects.ts';

/** What `sc-extension` does in a cluster. It works as a client of the cluster's API, so any cluster will do. */
export interface Operator {
  /**
   * Installs or upgrades the release, runs its job and writes a connection's objects. May be run again after a crash.
   * @param manifest null when there is nothing to write
   * @param durationMs how long it is to take when all goes well; a job that is stuck by then has failed
   * @param signal aborts the work where it stands
   * @throws OperatorError
   */
  apply(
    kubeconfig: string,
    release: Release,
    manifest: ConnectionManifest | null,
    durationMs: number,
    signal: AbortSignal,
  ): Promise<void>;
  /** Takes the release away with its job and namespace; Secrets and ServiceAccounts of users stay. */
  uninstall(kubeconfig: string, signal: AbortSignal): Promise<void>;
}

/** Shares of the duration: the job writes half-way through its run, and can be looked at for a while when it is done. */
const beforeWriting = 0.3;
const afterCompletion = 0.15;

/** A job that moves may take this much longer than it should. */
const patienceMs = 30_000;

export const operator: Operator = { apply, uninstall };

async function apply(
  kubeconfig: string,
  release: Release,
  manifest: ConnectionManifest | null,
  durationMs: number,
  signal: AbortSignal,
): Promise<void> {
  const client = await connect(kubeconfig, signal);
  try {
    await demandReachable(client);
    await demandAgent(client);
    const objects = operatorObjects(release);
    await demandNothingPending(client, release);
    await demandOwnership(client, release, [...objects, ...(manifest ? connectionObjects(manifest) : [])]);
    await client.apply(systemNamespaceObject);
    const firstDeployed = await recordStart(client, release);
    for (const object of objects) await client.apply(object);
    try {
      await runJob(client, release, manifest, durationMs);
    } catch (error) {
      signal.throwIfAborted();
      await record(client, release, 'failed', firstDeployed);
      throw error;
    }
    await supersede(client, release, firstDeployed);
    await record(client, release, 'deployed', firstDeployed);
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof OperatorError ? error : unforeseen(release, error);
  }
}

async function uninstall(kubeconfig: string, signal: AbortSignal): Promise<void> {
  const client = await connect(kubeconfig, signal);
  await client.delete(jobHeader);
  await client.delete(systemNamespaceObject);
}

const jobHeader: NamedObject = {
  apiVersion: 'batch/v1',
  kind: 'Job',
  metadata: { name: jobName, namespace: systemNamespace },
};

/** The first request tells whether the API server answers at all. */
async function demandReachable(client: ClusterClient): Promise<void> {
  await client.read(systemNamespaceObject).catch((error: unknown) => {
    if (error instanceof Error && 'body' in error) throw error;
    throw agentTimeout();
  });
}

const recordSchema = z.looseObject({ data: z.looseObject({ release: z.string() }) });

/** @returns when the release was first installed */
async function recordStart(client: ClusterClient, release: Release): Promise<string> {
  const { revision } = release;
  const earlier = await client.read(recordHeader(Math.max(1, revision - 1)));
  const firstDeployed = earlier
    ? firstDeployedOf(recordSchema.parse(earlier).data.release)
    : new Date().toISOString();
  await record(client, release, revision === 1 ? 'pending-install' : 'pending-upgrade', firstDeployed);
  return firstDeployed;
}

function record(
  client: ClusterClient,
  release: Release,
  status: ReleaseStatus,
  firstDeployed: string,
): Promise<void> {
  return client.apply(helmRecord(release, status, firstDeployed, new Date()));
}

/** Helm keeps a record of each revision, the last ten of them. */
async function supersede(client: ClusterClient, release: Release, firstDeployed: string): Promise<void> {
  const { revision } = release;
  const before = revision - 1;
  if (before > 0 && (await client.read(recordHeader(before)))) {
    await record(client, { ...release, revision: before }, 'superseded', firstDeployed);
  }
  if (revision > 10) await client.delete(recordHeader(revision - 10));
}

function recordHeader(revision: number): NamedObject {
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: recordName(revision), namespace: systemNamespace },
  };
}

async function runJob(
  client: ClusterClient,
  release: Release,
  manifest: ConnectionManifest | null,
  durationMs: number,
): Promise<void> {
  // A job may still be there: of a failure, or of a run that a crash cut off.
  await client.delete(jobHeader);
  await client.create(connectorJob(release, manifest, durationMs));
  const begun = await waitForStart(client, durationMs);
  if (!begun) throw await readinessTimeout(client, release);
  await delay(durationMs * beforeWriting, undefined, { signal: client.signal });
  if (manifest) await write(client, manifest);
  const isOver = (status: JobStatus) => hasCondition(status, 'Complete') || hasCondition(status, 'Failed');
  const status = await followJob(client, isOver, durationMs + patienceMs);
  if (!status || hasCondition(status, 'Failed')) throw await readinessTimeout(client, release);
  await delay(durationMs * afterCompletion, undefined, { signal: client.signal });
  await client.delete(jobHeader);
}

/** @returns undefined when the job's pod is stuck, or never came */
async function waitForStart(client: ClusterClient, durationMs: number): Promise<JobStatus | undefined> {
  const begun = (status: JobStatus) => Boolean(status.ready || status.succeeded || status.failed);
  const started = Date.now();
  const slice = Math.min(Math.max(durationMs, 100), 5_000);
  while (Date.now() < started + durationMs + patienceMs) {
    const status = await followJob(client, begun, slice);
    if (status) return status;
    if (!(await client.read(jobHeader))) throw jobIsGone();
    if (Date.now() >= started + durationMs && (await podTrouble(client))) return undefined;
  }
  return undefined;
}

async function write(client: ClusterClient, manifest: ConnectionManifest): Promise<void> {
  const namespace: NamedObject = {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: manifest.namespace },
  };
  if (!(await client.read(namespace))) await client.create(namespace);
  for (const object of connectionObjects(manifest)) await client.apply(object);
}

async function readinessTimeout(client: ClusterClient, release: Release): Promise<OperatorError> {
  const trouble = await podTrouble(client);
  if (!trouble) return jobTimeout(release);
  return jobTimeout(
    release,
    `Job ${systemNamespace}/${jobName} is not ready: pod ${trouble.pod} ${trouble.reason}: ${trouble.message}`,
  );
}

function unforeseen(release: Release, error: unknown): OperatorError {
  const detail = messageOf(error);
  return helmFailure(release, 'Resources could not be applied', 'Check the error and try again', detail);
}
