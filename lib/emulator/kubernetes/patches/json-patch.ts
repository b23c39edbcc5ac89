import { z } from 'zod';
import { isRecord, sameJson } from '../object.ts';
import { badRequest, KubernetesError } from '../status.ts';

const operations = z.array(
  z.looseObject({
    op: z.enum(['add', 'copy', 'move', 'remove', 'replace', 'test']),
    path: z.string(),
    from: z.string().optional(),
    value: z.unknown().optional(),
  }),
);

/**
 * Applies a JSON patch (RFC 6902) to a copy of the document.
 * @throws KubernetesError 400 for a patch that is none, 422 for one that does not fit the document
 */
export function applyJsonPatch(document: unknown, patch: unknown): unknown {
  const parsed = operations.safeParse(patch);
  if (!parsed.success) throw badRequest('error decoding patch: a list of JSON patch operations was expected');
  const root = { document: structuredClone(document) };
  for (const { op, path, from = '', value } of parsed.data) {
    switch (op) {
      case 'add':
        insert(root, path, value);
        break;
      case 'replace':
        take(root, path);
        insert(root, path, value);
        break;
      case 'remove':
        take(root, path);
        break;
      case 'move':
        insert(root, path, take(root, from));
        break;
      case 'copy':
        insert(root, path, structuredClone(find(root, from)));
        break;
      case 'test':
        if (!sameJson(find(root, path), value)) throw unfit(`testing value ${path} failed`);
    }
  }
  return root.document;
}

const unfit = (message: string) =>
  new KubernetesError(
    422,
    'Invalid',
    `the server rejected our request due to an error in our request: ${message}`,
  );

/** Steps of a JSON pointer, from the root object that holds the document. */
function steps(pointer: string): string[] {
  const parts = pointer.split('/').slice(1);
  return ['document', ...parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))];
}

function find(root: unknown, pointer: string): unknown {
  let current = root;
  for (const step of steps(pointer)) current = member(current, step, pointer);
  return current;
}

function member(container: unknown, step: string, pointer: string): unknown {
  if (Array.isArray(container) && Number(step) < container.length) return container[Number(step)];
  if (isRecord(container) && step in container) return container[step];
  throw unfit(`path ${pointer} does not exist`);
}

function parentOf(root: unknown, pointer: string): [parent: unknown, last: string] {
  const path = steps(pointer);
  const last = path.pop() ?? '';
  let parent = root;
  for (const step of path) parent = member(parent, step, pointer);
  return [parent, last];
}

function insert(root: unknown, pointer: string, value: unknown): void {
  const [parent, last] = parentOf(root, pointer);
  if (isRecord(parent)) parent[last] = value;
  else if (Array.isArray(parent) && last === '-') parent.push(value);
  else if (Array.isArray(parent) && Number(last) <= parent.length) parent.splice(Number(last), 0, value);
  else throw unfit(`path ${pointer} does not exist`);
}

function take(root: unknown, pointer: string): unknown {
  const [parent, last] = parentOf(root, pointer);
  const value = member(parent, last, pointer);
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (isRecord(parent)) delete parent[last];
  return value;
}
