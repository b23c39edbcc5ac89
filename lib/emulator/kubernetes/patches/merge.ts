import { isRecord } from '../object.ts';

/** JSON merge patch (RFC 7396): members of the patch win, null removes. */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isRecord(patch)) return patch;
  const merged: Record<string, unknown> = isRecord(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged[key];
    else merged[key] = mergePatch(merged[key], value);
  }
  return merged;
}

/** Strategic merge: as above, but lists of named items (containers, env, volumes…) are merged by name. */
export function strategicMerge(target: unknown, patch: unknown): unknown {
  if (Array.isArray(patch) && Array.isArray(target) && patch.every(hasName) && target.every(hasName)) {
    const names = new Set(patch.map(({ name }) => name));
    const changed = target.map((item) =>
      strategicMerge(item, patch.find(({ name }) => name === item.name) ?? {}),
    );
    const known = new Set(target.map(({ name }) => name));
    return [...changed, ...patch.filter(({ name }) => names.has(name) && !known.has(name))];
  }
  if (!isRecord(patch)) return patch;
  const merged: Record<string, unknown> = isRecord(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (key.startsWith('$')) continue;
    if (value === null) delete merged[key];
    else merged[key] = strategicMerge(merged[key], value);
  }
  return merged;
}

function hasName(item: unknown): item is { name: string } {
  return isRecord(item) && typeof item.name === 'string';
}
