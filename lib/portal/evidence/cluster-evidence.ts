import type { Evidence } from '#lib/connections/diagnosis/evidence.ts';
import { type Source, seen, skipped } from '#lib/connections/diagnosis/source.ts';
import { jobName, releaseNamespace } from '#lib/connections/names.ts';
import type { ClusterClient } from '#lib/kubernetes/cluster-client.ts';
import { getConnectorJob } from '#lib/kubernetes/connector-job.ts';
import { listHelmReleases } from '#lib/kubernetes/helm-releases.ts';
import { listNamespaceEvents } from '#lib/kubernetes/list-namespace-events.ts';
import { listMetadata, type ResourceMetadata } from '#lib/kubernetes/metadata.ts';
import { listNodes } from '#lib/kubernetes/nodes.ts';
import { readPodLog } from '#lib/kubernetes/pod-log.ts';
import { listPods, type Pod } from '#lib/kubernetes/pods.ts';
import { openCluster, type PortalSession } from '../session.ts';
import { orNull, sourceFrom } from './source.ts';

const agentName = /^(extension-agent|extension-operator|aks-secrets-store)-/;
const madeByConnector = /^sc-/;

/**
 * What the cluster itself shows. When it cannot be opened at all, every source says why.
 * @param namespaces those that hold connections
 */
export async function clusterEvidence(
  session: PortalSession,
  clusterId: string,
  namespaces: Promise<readonly string[]>,
) {
  const client = await sourceFrom(openCluster(session, clusterId));
  const read = <T>(look: (client: ClusterClient) => Promise<T>): Promise<Source<T>> =>
    client.state === 'read' ? sourceFrom(look(client.value)) : Promise.resolve(client);
  const unread: Evidence['unread'] = [];
  const inEach = async <T>(
    source: 'pods' | 'events' | 'objects',
    look: (cluster: ClusterClient, namespace: string) => Promise<T[]>,
  ): Promise<Source<T[]>> => {
    const parts = await Promise.all(
      (await namespaces).map(async (namespace) => ({
        namespace,
        part: await read((cluster) => look(cluster, namespace)),
      })),
    );
    const failed = parts.flatMap(({ namespace, part }) =>
      part.state === 'failed' ? [{ source, of: namespace, failure: part.failure }] : [],
    );
    const [first] = failed;
    if (first && failed.length === parts.length) return { state: 'failed', failure: first.failure };
    unread.push(...failed);
    return { state: 'read', value: parts.flatMap(({ part }) => seen(part) ?? []) };
  };
  const [job, systemPods, agentPods, pods, systemEvents, events, nodes, objects, releases] =
    await Promise.all([
      read((cluster) => getConnectorJob(cluster).then((found) => found ?? null)),
      read((cluster) => podsOf(cluster, releaseNamespace)),
      read((cluster) =>
        podsOf(cluster, 'kube-system').then((all) => all.filter(({ name }) => agentName.test(name))),
      ),
      inEach('pods', podsOf),
      read((cluster) => listNamespaceEvents(cluster, releaseNamespace)),
      inEach('events', listNamespaceEvents),
      read(listNodes),
      inEach('objects', objectsOf),
      read((cluster) => listHelmReleases(cluster, releaseNamespace)),
    ]);
  const [jobLog, agentLog] = await Promise.all([
    logOf(client, seen(systemPods), ({ name }) => name.startsWith(jobName)),
    logOf(client, seen(agentPods), ({ name }) => name.startsWith('extension-agent'), { timestamps: true }),
  ]);
  const both = <T>(source: 'systemPods' | 'events', of: string, first: Source<T[]>, second: Source<T[]>) => {
    if (first.state === 'failed' && second.state === 'read')
      unread.push({ source, of, failure: first.failure });
    return halves(first, second);
  };
  if (agentPods.state === 'failed' && systemPods.state === 'read')
    unread.push({ source: 'systemPods', of: 'kube-system', failure: agentPods.failure });
  return {
    job,
    systemPods: both('systemPods', releaseNamespace, systemPods, agentPods),
    pods,
    events: both('events', releaseNamespace, systemEvents, events),
    nodes,
    objects,
    releases,
    jobLog,
    agentLog,
    unread,
  };
}

/** Two halves of a source: what could be read of either. */
function halves<T>(first: Source<T[]>, second: Source<T[]>): Source<T[]> {
  if (first.state !== 'read') return second.state === 'read' ? second : first;
  return { state: 'read', value: [...first.value, ...(seen(second) ?? [])] };
}

/** A namespace that is not there holds no pods. */
const podsOf = async (client: ClusterClient, namespace: string): Promise<Pod[]> =>
  (await orNull(listPods(client, namespace))) ?? [];

async function objectsOf(client: ClusterClient, namespace: string) {
  const base = `/api/v1/namespaces/${encodeURIComponent(namespace)}`;
  const [secrets, accounts] = await Promise.all([
    listMetadata(client, `${base}/secrets`),
    listMetadata(client, `${base}/serviceaccounts`),
  ]);
  const plain = (kind: 'Secret' | 'ServiceAccount', list: readonly ResourceMetadata[]) =>
    list
      .filter(({ name }) => madeByConnector.test(name))
      .map(({ name, namespace: space, createdAt, annotations, keys }) => ({
        kind,
        name,
        namespace: space,
        createdAt,
        annotations: { ...annotations },
        keys: [...keys],
      }));
  return [...plain('Secret', secrets), ...plain('ServiceAccount', accounts)];
}

async function logOf(
  client: Source<ClusterClient>,
  pods: readonly Pod[] | undefined,
  wanted: (pod: Pod) => boolean,
  options = { timestamps: false },
): Promise<Source<string>> {
  const newest = pods
    ?.filter((pod) => wanted(pod) && pod.phase !== 'Pending')
    .sort((a, b) => (b.createdAt ?? '').localeCompare(a.createdAt ?? ''))[0];
  if (client.state !== 'read' || !newest) return skipped;
  return sourceFrom(readPodLog(client.value, { namespace: newest.namespace, pod: newest.name }, options));
}
