import { isRecord, numberAt, type StoredObject, valueAt } from '../../object.ts';
import { place } from '../../seeding/place.ts';
import { timestamp } from '../../timestamp.ts';
import type { Controller, World } from '../simulation.ts';
import { ownedObjects, ownerReference, putStatus, stableSuffix, templateOf } from './pods-of.ts';

const storage = 'deployments.apps';
const replicaSets = 'replicasets.apps';
const component = 'deployment-controller';
const revisionAnnotation = 'deployment.kubernetes.io/revision';

/** Keeps one ReplicaSet for each version of a Deployment's template and scales the newest one up. */
export const deploymentController: Controller = {
  storage,
  reconcile(deployment, world) {
    const wanted = numberAt(deployment, 'spec.replicas');
    const hash = stableSuffix(JSON.stringify(valueAt(deployment, 'spec.template')), 10);
    const name = `${deployment.metadata.name}-${hash}`;
    const sets = ownedObjects(world.cluster, deployment, replicaSets);
    const current =
      sets.find(({ metadata }) => metadata.name === name) ??
      createSet(world, deployment, name, hash, sets.length + 1);
    scale(world, deployment, current, wanted);
    const ready = numberAt(current, 'status.readyReplicas');
    // The old pods go when the new ones are there.
    const old = sets.filter((set) => set.metadata.name !== name);
    if (ready >= wanted) for (const set of old) scale(world, deployment, set, 0);
    writeRevision(world, deployment, current);
    putStatus(world.cluster, storage, deployment, status(deployment, world, current, old));
    return 'settled';
  },
};

function createSet(
  { cluster, now }: World,
  deployment: StoredObject,
  name: string,
  hash: string,
  revision: number,
): StoredObject {
  const template = templateOf(deployment);
  const labels = { ...template.metadata?.labels, 'pod-template-hash': hash };
  const matchLabels = valueAt(deployment, 'spec.selector.matchLabels');
  return place(
    cluster,
    {
      apiVersion: 'apps/v1',
      kind: 'ReplicaSet',
      metadata: {
        name,
        ...(deployment.metadata.namespace && { namespace: deployment.metadata.namespace }),
        labels,
        annotations: { [revisionAnnotation]: String(revision) },
        creationTimestamp: timestamp(now(deployment)),
        ownerReferences: [ownerReference(deployment)],
      },
      spec: {
        replicas: 0,
        selector: {
          matchLabels: { ...(isRecord(matchLabels) ? matchLabels : {}), 'pod-template-hash': hash },
        },
        template: { ...template, metadata: { ...template.metadata, labels } },
      },
    },
    'kube-controller-manager',
  );
}

function scale(
  { cluster, events, now }: World,
  deployment: StoredObject,
  set: StoredObject,
  replicas: number,
): void {
  const { name, namespace = '' } = set.metadata;
  const before = numberAt(set, 'spec.replicas');
  if (before === replicas) return;
  const current = cluster.objects.get({ storage: replicaSets, namespace, name }) ?? set;
  const spec = { ...(isRecord(current.spec) ? current.spec : {}), replicas };
  const generation = (current.metadata.generation ?? 1) + 1;
  cluster.objects.put(
    { storage: replicaSets, namespace, name },
    { ...current, metadata: { ...current.metadata, generation }, spec },
  );
  const message = `Scaled ${replicas > before ? 'up' : 'down'} replica set ${name} from ${before} to ${replicas}`;
  events.record(
    deployment,
    { type: 'Normal', reason: 'ScalingReplicaSet', message, component },
    now(deployment),
  );
}

function writeRevision({ cluster }: World, deployment: StoredObject, current: StoredObject): void {
  const revision = current.metadata.annotations?.[revisionAnnotation] ?? '1';
  if (deployment.metadata.annotations?.[revisionAnnotation] === revision) return;
  const { name, namespace = '' } = deployment.metadata;
  const annotations = { ...deployment.metadata.annotations, [revisionAnnotation]: revision };
  cluster.objects.put(
    { storage, namespace, name },
    { ...deployment, metadata: { ...deployment.metadata, annotations } },
  );
}

function status(
  deployment: StoredObject,
  { now }: World,
  current: StoredObject,
  old: readonly StoredObject[],
): object {
  const wanted = numberAt(deployment, 'spec.replicas');
  const newReady = numberAt(current, 'status.readyReplicas');
  const updated = numberAt(current, 'status.replicas');
  const overOld = (path: string) => old.reduce((sum, set) => sum + numberAt(set, path), 0);
  const total = updated + overOld('status.replicas');
  // Pods of the version before serve until those of the new one are ready, and count for as long.
  const ready = newReady + overOld('status.readyReplicas');
  const available = ready >= wanted;
  const rolledOut = newReady >= wanted;
  return {
    ...(ready > 0 && { availableReplicas: ready, readyReplicas: ready }),
    conditions: [
      condition(
        'Available',
        available,
        available ? 'MinimumReplicasAvailable' : 'MinimumReplicasUnavailable',
      ),
      condition('Progressing', true, rolledOut ? 'NewReplicaSetAvailable' : 'ReplicaSetUpdated'),
    ],
    observedGeneration: deployment.metadata.generation ?? 1,
    replicas: total,
    ...(ready < Math.max(wanted, total) && { unavailableReplicas: Math.max(wanted, total) - ready }),
    updatedReplicas: updated,
  };

  function condition(type: string, holds: boolean, reason: string): object {
    const conditions = valueAt(deployment, 'status.conditions');
    const known = Array.isArray(conditions)
      ? conditions.find((each) => valueAt(each, 'type') === type)
      : undefined;
    const unchanged =
      valueAt(known, 'status') === (holds ? 'True' : 'False') && valueAt(known, 'reason') === reason;
    if (unchanged && isRecord(known)) return known;
    const at = timestamp(now(deployment));
    const messages: Readonly<Record<string, string>> = {
      MinimumReplicasAvailable: 'Deployment has minimum availability.',
      MinimumReplicasUnavailable: 'Deployment does not have minimum availability.',
      NewReplicaSetAvailable: `ReplicaSet "${current.metadata.name}" has successfully progressed.`,
      ReplicaSetUpdated: `ReplicaSet "${current.metadata.name}" is progressing.`,
    };
    return {
      lastTransitionTime: at,
      lastUpdateTime: at,
      message: messages[reason],
      reason,
      status: holds ? 'True' : 'False',
      type,
    };
  }
}
