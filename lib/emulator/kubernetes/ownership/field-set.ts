import { isRecord, type KubernetesObject } from '../object.ts';
import { mergeKey, setLists } from '../patches/merge-keys.ts';

/** Values of an object by path; a path is the steps of `fieldsV1` (`f:spec`, `k:{"name":"web"}`, `v:"x"`, `.`) joined. */
export type Fields = ReadonlyMap<string, unknown>;

const separator = '\n';

/** What the server itself writes belongs to nobody. */
const unowned = [
  'name',
  'generateName',
  'namespace',
  'uid',
  'resourceVersion',
  'generation',
  'creationTimestamp',
  'deletionTimestamp',
  'managedFields',
];

/** The fields of an object that somebody can own, with their values. */
export function fieldsOf({ apiVersion: _version, kind: _kind, metadata, ...rest }: KubernetesObject): Fields {
  const fields = new Map<string, unknown>();
  const ownable = Object.entries(metadata).filter(
    ([key, value]) => !unowned.includes(key) && value !== undefined,
  );
  if (ownable.length > 0) collect(Object.fromEntries(ownable), 'metadata', 'f:metadata', fields);
  for (const [key, value] of Object.entries(rest)) collect(value, key, `f:${key}`, fields);
  return fields;
}

function collect(value: unknown, name: string, path: string, fields: Map<string, unknown>): void {
  if (isRecord(value) && Object.keys(value).length > 0) {
    for (const [key, member] of Object.entries(value))
      collect(member, key, `${path}${separator}f:${key}`, fields);
  } else if (Array.isArray(value) && setLists.includes(name)) {
    for (const item of value) fields.set(`${path}${separator}v:${JSON.stringify(item)}`, item);
  } else if (Array.isArray(value) && mergeKey(name, value)) {
    const key = mergeKey(name, value) ?? '';
    for (const item of value) {
      const itemPath = `${path}${separator}k:${JSON.stringify({ [key]: item[key] })}`;
      // The item itself can be owned, beside its members.
      fields.set(`${itemPath}${separator}.`, true);
      collect(item, '', itemPath, fields);
    }
  } else fields.set(path, value);
}

/** Paths in the nested form of `fieldsV1`. */
export function toFieldsV1(paths: Iterable<string>): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const path of paths) {
    let node = root;
    for (const step of path.split(separator)) {
      const next = node[step];
      const child: Record<string, unknown> = isRecord(next) ? next : {};
      node[step] = child;
      node = child;
    }
  }
  return root;
}

/** The paths that a `fieldsV1` holds. */
export function fromFieldsV1(fields: unknown, prefix = ''): string[] {
  if (!isRecord(fields)) return [];
  return Object.entries(fields).flatMap(([step, below]) => {
    const path = prefix ? `${prefix}${separator}${step}` : step;
    return isRecord(below) && Object.keys(below).length > 0 ? fromFieldsV1(below, path) : [path];
  });
}

/** A copy of the value without what lies at that path. */
export function withoutPath(value: unknown, path: string, name = ''): unknown {
  const [step = '', ...others] = path.split(separator);
  const rest = others.join(separator);
  const content = step.slice(2);
  if (step.startsWith('f:') && isRecord(value) && content in value) {
    if (rest) return { ...value, [content]: withoutPath(value[content], rest, content) };
    const { [content]: _removed, ...kept } = value;
    return kept;
  }
  if (!Array.isArray(value)) return value;
  if (step.startsWith('v:')) return value.filter((item) => JSON.stringify(item) !== content);
  const key = mergeKey(name, value);
  if (!step.startsWith('k:') || !key) return value;
  const matches = (item: unknown) => isRecord(item) && JSON.stringify({ [key]: item[key] }) === content;
  return rest === '.'
    ? value.filter((item) => !matches(item))
    : value.map((item) => (matches(item) ? withoutPath(item, rest) : item));
}

/** A path as conflicts name it: `.spec.replicas`, `.spec.containers[name="web"].image`. */
export function printPath(path: string): string {
  return path
    .split(separator)
    .map((step) => {
      if (step.startsWith('f:')) return `.${step.slice(2)}`;
      if (step.startsWith('v:')) return `[=${step.slice(2)}]`;
      return step.startsWith('k:') ? `[${step.slice(3, -1).replace(/^"([^"]+)":/, '$1=')}]` : '';
    })
    .join('');
}
