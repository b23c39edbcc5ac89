import { z } from 'zod';
import { parseAnswer } from '#lib/azure/arm-client.ts';
import { AzureError } from '#lib/azure/azure-error.ts';
import { getLinker } from '#lib/azure/linkers.ts';
import { secretName } from '#lib/connections/names.ts';
import type { ResourceRef } from '#lib/connections/relations/cluster-resource.ts';
import { maskLog } from '#lib/connections/snippets/mask-log.ts';
import { sampleName, snippet } from '#lib/connections/snippets/snippet.ts';
import { type ClusterClient, jsonOf } from '#lib/kubernetes/cluster-client.ts';
import { getObject } from '#lib/kubernetes/get-object.ts';
import { fromYaml } from '#lib/kubernetes/manifest.ts';
import { secretData } from '#lib/kubernetes/mask-secret.ts';
import { collectionPath } from '#lib/kubernetes/object-path.ts';
import { readPodLog } from '#lib/kubernetes/pod-log.ts';
import { createObject } from '#lib/kubernetes/write-object.ts';
import { openCluster, type PortalSession } from './session.ts';

/** How a run of the sample Job stands. */
export interface SampleRun {
  readonly state: 'waiting' | 'running' | 'succeeded' | 'failed';
  /** Why a container does not start, in the cluster's words. */
  readonly reason: string | undefined;
  /** With all values masked; absent while there is none. */
  readonly log: string | undefined;
}

/** A run that nobody deletes goes by itself after this time. */
const keptForSeconds = 600;

/** Starts the sample Job of a connection under a name of its own. */
export async function startSampleRun(
  session: PortalSession,
  clusterId: string,
  name: string,
  suffix: string,
): Promise<ResourceRef> {
  const [connection, client] = await Promise.all([
    getLinker(session.arm, clusterId, name),
    openCluster(session, clusterId),
  ]);
  const ref = {
    kind: 'Job',
    namespace: connection.namespace,
    name: `${sampleName('Job')}-${suffix}`,
  } as const;
  // What the CSI driver mounts is files of a class that may not be there yet: the run shows the variables.
  const shown =
    connection.authType === 'csi' ? { ...connection, authType: 'secretAuto' as const } : connection;
  const yaml = snippet(shown, 'Job').replace(`name: ${sampleName('Job')}`, `name: ${ref.name}`);
  const job = fromYaml(yaml, ref);
  const spec = z.looseObject({}).parse(job.spec);
  await createObject(
    client,
    ref,
    { ...job, spec: { ...spec, backoffLimit: 0, ttlSecondsAfterFinished: keptForSeconds } },
    false,
  );
  return ref;
}

/** Looks at a run of the sample Job: its pod, and what that wrote. */
export async function readSampleRun(
  session: PortalSession,
  clusterId: string,
  name: string,
  job: string,
): Promise<SampleRun> {
  const [connection, client] = await Promise.all([
    getLinker(session.arm, clusterId, name),
    openCluster(session, clusterId),
  ]);
  const { namespace } = connection;
  const pod = await podOf(client, namespace, job);
  if (!pod) return { state: 'waiting', reason: undefined, log: undefined };
  const { phase, containerStatuses } = pod.status ?? {};
  const waiting = containerStatuses?.[0]?.state?.waiting;
  if (phase !== 'Succeeded' && phase !== 'Failed' && phase !== 'Running') {
    return { state: 'waiting', reason: waiting?.message ?? waiting?.reason ?? undefined, log: undefined };
  }
  const [log, values] = await Promise.all([
    readPodLog(client, { namespace, pod: pod.metadata.name }),
    valuesOf(client, namespace, secretName(name)),
  ]);
  const state = phase === 'Running' ? 'running' : phase === 'Succeeded' ? 'succeeded' : 'failed';
  return { state, reason: undefined, log: maskLog(log, values) };
}

const pods = z.object({
  items: z.array(
    z.object({
      metadata: z.object({ name: z.string() }),
      status: z
        .object({
          phase: z.string().nullish(),
          containerStatuses: z
            .array(
              z.object({
                state: z
                  .object({
                    waiting: z
                      .object({ reason: z.string().nullish(), message: z.string().nullish() })
                      .nullish(),
                  })
                  .nullish(),
              }),
            )
            .nullish(),
        })
        .nullish(),
    }),
  ),
});

async function podOf(client: ClusterClient, namespace: string, job: string) {
  const path = collectionPath('Pod', namespace);
  const query = new URLSearchParams({ labelSelector: `job-name=${job}` });
  const { text } = await client.request({ path: `${path}?${query}` });
  return parseAnswer(pods, jsonOf(text), `GET ${path}`).items[0];
}

/** Values to hide. Whoever may not read the Secret sees names of variables and nothing else of it. */
async function valuesOf(client: ClusterClient, namespace: string, name: string): Promise<string[]> {
  const secret = await getObject(client, { kind: 'Secret', namespace, name }).catch((error: unknown) => {
    if (error instanceof AzureError && [403, 404].includes(error.status)) return undefined;
    throw error;
  });
  return secret
    ? Object.values(secretData(secret)).map((value) => Buffer.from(value, 'base64').toString('utf8'))
    : [];
}
