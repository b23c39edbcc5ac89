import { isRecord } from '../object.ts';
import { mergeKey, setLists } from './merge-keys.ts';

const order = '$setElementOrder/';
const deleteFrom = '$deleteFromPrimitiveList/';

/**
 * Applies a strategic merge patch: a merge patch in which lists of named items are merged item by item.
 * Understands the directives `$patch`, `$retainKeys`, `$setElementOrder/…` and `$deleteFromPrimitiveList/…`.
 */
export function applyStrategicMergePatch(document: unknown, patch: unknown): unknown {
  if (!isRecord(patch)) return patch;
  const { $patch: directive, $retainKeys: retained, ...members } = patch;
  if (directive === 'replace') return members;
  const result: Record<string, unknown> = isRecord(document) ? { ...document } : {};
  if (Array.isArray(retained))
    for (const key of Object.keys(result)) if (!retained.includes(key)) delete result[key];
  for (const [key, value] of Object.entries(members)) {
    if (key.startsWith(order)) continue;
    if (key.startsWith(deleteFrom)) {
      const name = key.slice(deleteFrom.length);
      result[name] = asList(result[name]).filter((item) => !asList(value).includes(item));
    } else if (value === null || (isRecord(value) && value.$patch === 'delete')) delete result[key];
    else if (Array.isArray(value)) result[key] = mergeLists(key, asList(result[key]), value);
    else result[key] = applyStrategicMergePatch(result[key], value);
  }
  for (const [key, value] of Object.entries(members)) {
    const name = key.startsWith(order) ? key.slice(order.length) : '';
    if (name && Array.isArray(result[name]))
      result[name] = inOrder(name, asList(result[name]), asList(value));
  }
  return result;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function mergeLists(name: string, current: readonly unknown[], patch: readonly unknown[]): unknown[] {
  if (setLists.includes(name)) return [...new Set([...current, ...patch])];
  const items = patch.filter((item) => !isRecord(item) || item.$patch !== 'replace');
  if (items.length < patch.length) return items;
  const key = mergeKey(name, [...current, ...items]);
  if (!key) return items;
  const result = [...current];
  for (const item of items) {
    if (!isRecord(item)) continue;
    const at = result.findIndex((each) => isRecord(each) && each[key] === item[key]);
    if (item.$patch === 'delete') {
      if (at >= 0) result.splice(at, 1);
    } else if (at >= 0) result[at] = applyStrategicMergePatch(result[at], item);
    else result.push(item);
  }
  return result;
}

/** The named items first, in that order, then the others as they stood. */
function inOrder(name: string, items: readonly unknown[], wanted: readonly unknown[]): unknown[] {
  const key = mergeKey(name, items);
  const identity = (item: unknown) => (key && isRecord(item) ? item[key] : item);
  const places = wanted.map(identity);
  const place = (item: unknown) => {
    const at = places.indexOf(identity(item));
    return at < 0 ? places.length : at;
  };
  return [...items].sort((left, right) => place(left) - place(right));
}
