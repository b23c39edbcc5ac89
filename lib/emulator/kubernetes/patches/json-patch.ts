import { z } from 'zod';
import { isRecord } from '../object.ts';
import { badRequest } from '../status.ts';

const operations = z.array(
  z.object({
    op: z.enum(['add', 'replace', 'remove', 'test']),
    path: z.string(),
    value: z.unknown().optional(),
  }),
);

/** JSON patch (RFC 6902) with the operations that clients of Kubernetes send. @throws KubernetesError 400 */
export function jsonPatch(target: unknown, patch: unknown): unknown {
  const parsed = operations.safeParse(patch);
  if (!parsed.success) throw badRequest('the body is not a JSON patch');
  const copy: unknown = structuredClone(target);
  for (const { op, path, value } of parsed.data) {
    const keys = path
      .split('/')
      .slice(1)
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
    const last = keys.pop();
    const parent = keys.reduce<unknown>((current, key) => child(current, key), copy);
    if (last === undefined || parent === undefined) throw badRequest(`the path ${path} does not exist`);
    change(parent, last, op, value);
  }
  return copy;
}

function child(parent: unknown, key: string): unknown {
  if (Array.isArray(parent)) return parent[Number(key)];
  return isRecord(parent) ? parent[key] : undefined;
}

function change(
  parent: unknown,
  key: string,
  op: 'add' | 'replace' | 'remove' | 'test',
  value: unknown,
): void {
  if (op === 'test') {
    if (JSON.stringify(child(parent, key)) !== JSON.stringify(value))
      throw badRequest('a test of the patch failed');
  } else if (Array.isArray(parent)) {
    const index = key === '-' ? parent.length : Number(key);
    if (op === 'remove') parent.splice(index, 1);
    else parent.splice(index, op === 'replace' ? 1 : 0, value);
  } else if (isRecord(parent)) {
    if (op === 'remove') delete parent[key];
    else parent[key] = value;
  }
}
