import { z } from 'zod';
import { isRecord, numberAt, type StoredObject, valueAt } from '../object.ts';
import { applyJsonPatch } from '../patches/json-patch.ts';
import { applyMergePatch } from '../patches/merge-patch.ts';
import { printLabels } from '../resources/columns.ts';
import type { Reply } from '../server/exchange.ts';
import { badRequest, notFound } from '../status.ts';
import { update } from './update.ts';
import { keyOf, type Write } from './write.ts';

const scaleSchema = z.looseObject({ spec: z.looseObject({ replicas: z.int().min(0).default(0) }) });

/** Reads the number of replicas of a workload. */
export function readScale({ cluster, target }: Write): Reply {
  const object = cluster.objects.get(keyOf(target));
  if (!object) throw notFound(target.type, target.name);
  return { status: 200, body: scaleOf(object) };
}

/** Changes the number of replicas (`kubectl scale`). */
export function writeScale(write: Write, patchType: string, body: unknown): Reply {
  const object = write.cluster.objects.get(keyOf(write.target));
  if (!object) throw notFound(write.target.type, write.target.name);
  const current = scaleOf(object);
  const wanted =
    patchType === 'application/json-patch+json'
      ? applyJsonPatch(current, body)
      : patchType
        ? applyMergePatch(current, body)
        : body;
  const parsed = scaleSchema.safeParse(wanted);
  if (!parsed.success) throw badRequest('Scale in version "v1" cannot be handled as a Scale');
  const spec = { ...(isRecord(object.spec) ? object.spec : {}), replicas: parsed.data.spec.replicas };
  return { status: 200, body: scaleOf(update(write, { ...object, spec })) };
}

function scaleOf(object: StoredObject): object {
  const { name, namespace, uid, resourceVersion, creationTimestamp } = object.metadata;
  return {
    kind: 'Scale',
    apiVersion: 'autoscaling/v1',
    metadata: { name, namespace, uid, resourceVersion, creationTimestamp },
    spec: { replicas: numberAt(object, 'spec.replicas') },
    status: {
      replicas: numberAt(object, 'status.replicas'),
      selector: printLabels(valueAt(object, 'spec.selector.matchLabels')),
    },
  };
}
