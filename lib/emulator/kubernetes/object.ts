import { z } from 'zod';

/** True for a JSON object (not an array, not null). */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const ownerReferenceSchema = z.looseObject({
  apiVersion: z.string(),
  kind: z.string(),
  name: z.string(),
  uid: z.string(),
  controller: z.boolean().optional(),
});

const managedFieldsSchema = z.looseObject({
  manager: z.string().optional(),
  operation: z.string().optional(),
  subresource: z.string().optional(),
  fieldsV1: z.record(z.string(), z.unknown()).optional(),
});

const metadataSchema = z.looseObject({
  name: z.string().default(''),
  generateName: z.string().optional(),
  namespace: z.string().optional(),
  uid: z.string().optional(),
  resourceVersion: z.string().optional(),
  generation: z.number().optional(),
  creationTimestamp: z.string().optional(),
  deletionTimestamp: z.string().optional(),
  labels: z.record(z.string(), z.string()).optional(),
  annotations: z.record(z.string(), z.string()).optional(),
  finalizers: z.array(z.string()).optional(),
  ownerReferences: z.array(ownerReferenceSchema).optional(),
  managedFields: z.array(managedFieldsSchema).optional(),
});

/** What every object has, whatever its kind. */
export const objectSchema = z.looseObject({
  apiVersion: z.string(),
  kind: z.string(),
  metadata: metadataSchema,
});

export type ObjectMetadata = z.infer<typeof metadataSchema>;
export type ManagedFields = z.infer<typeof managedFieldsSchema>;

/** An object as a client sends it, or as a scenario seeds it. */
export interface KubernetesObject {
  apiVersion: string;
  kind: string;
  metadata: ObjectMetadata;
  [field: string]: unknown;
}

/** An object that the API server has given an identity, but not yet kept. */
export interface IdentifiedObject extends KubernetesObject {
  metadata: ObjectMetadata & { uid: string; creationTimestamp: string };
}

/** An object as the API server keeps it. Treated as immutable: a change makes a new one. */
export interface StoredObject extends IdentifiedObject {
  metadata: IdentifiedObject['metadata'] & { resourceVersion: string };
}

/**
 * The value at a dotted path, e.g. `spec.nodeName`; undefined where the path ends early.
 * For keys that hold dots themselves, give the path as a list.
 */
export function valueAt(value: unknown, path: string | readonly string[]): unknown {
  let current = value;
  for (const key of typeof path === 'string' ? path.split('.') : path) {
    if (!isRecord(current)) return undefined;
    current = current[key];
  }
  return current;
}

/** The list at a path, or an empty one. */
export function listAt(value: unknown, path: string): readonly unknown[] {
  const found = valueAt(value, path);
  return Array.isArray(found) ? found : [];
}

/** The text at a path; numbers and booleans are printed, anything else is ''. */
export function textAt(value: unknown, path: string | readonly string[]): string {
  const found = valueAt(value, path);
  return typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean'
    ? String(found)
    : '';
}

/** The number at a path, or 0, which is what Kubernetes leaves out. */
export function numberAt(value: unknown, path: string): number {
  const found = valueAt(value, path);
  return typeof found === 'number' ? found : 0;
}

/** A copy without null members: Kubernetes reads `creationTimestamp: null` as absent. */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isRecord(value)) return value;
  const kept: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) if (member !== null) kept[key] = withoutNulls(member);
  return kept;
}

/** True when two JSON values are the same; the order of members does not matter. */
export function sameJson(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, index) => sameJson(item, right[index]));
  }
  if (!isRecord(left) || !isRecord(right)) return false;
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => sameJson(left[key], right[key]));
}
