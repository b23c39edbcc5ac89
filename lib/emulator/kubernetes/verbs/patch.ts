import type { StoredObject } from '../object.ts';
import { applyJsonPatch } from '../patches/json-patch.ts';
import { applyMergePatch } from '../patches/merge-patch.ts';
import { applyStrategicMergePatch } from '../patches/strategic-merge-patch.ts';
import { badRequest, notFound, unsupportedMediaType } from '../status.ts';
import { apply } from './apply.ts';
import { update } from './update.ts';
import { keyOf, readObject, type Write } from './write.ts';

const jsonPatch = 'application/json-patch+json';
const mergePatch = 'application/merge-patch+json';
const strategicMergePatch = 'application/strategic-merge-patch+json';
const applyPatch = 'application/apply-patch+yaml';

/**
 * Changes an object by one of the four kinds of patch; server-side apply also creates it.
 * @param type media type of the body, which names the kind
 */
export function patch(
  write: Write,
  type: string,
  body: unknown,
  query: URLSearchParams,
): { created: boolean; object: StoredObject } {
  const { target, cluster } = write;
  if (type === applyPatch) {
    if (!query.get('fieldManager'))
      throw badRequest(
        'PatchOptions.meta.k8s.io "" is invalid: fieldManager: Required value: is required for apply patch',
      );
    return apply(write, readObject(target, body), query.get('force') === 'true');
  }
  demandKnown(type, target.type.custom);
  const stored = cluster.objects.get(keyOf(target));
  if (!stored) throw notFound(target.type, target.name);
  const current = target.type.conversion?.fromStorage(stored) ?? stored;
  const object = update(write, readObject(target, patched(current, type, body)));
  return { created: false, object };
}

function patched(current: unknown, type: string, body: unknown): unknown {
  if (type === jsonPatch) return applyJsonPatch(current, body);
  if (type === mergePatch) return applyMergePatch(current, body);
  return applyStrategicMergePatch(current, body);
}

/** @throws KubernetesError 415 for a kind of patch that the type does not take, whether there is an object or not */
function demandKnown(type: string, custom: boolean): void {
  const accepted = [jsonPatch, mergePatch, ...(custom ? [] : [strategicMergePatch]), applyPatch];
  if (!accepted.includes(type)) throw unsupportedMediaType(type, accepted);
}
