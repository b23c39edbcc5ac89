import { z } from 'zod';
import { AzureError } from '#lib/azure/azure-error.ts';
import { worded } from '#lib/failures/words.ts';
import type { KubernetesObject } from './kubernetes-object.ts';

/** Stands for a value that is not shown, and in an edited manifest for the value that is there already. */
export const masked = '••••••';

const data = z.record(z.string(), z.string());
const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration';

/** Data of a Secret by key, in base64. */
export const secretData = (object: KubernetesObject): Record<string, string> =>
  data.catch({}).parse(object.data ?? {});

/**
 * A Secret without its values; other objects as they are.
 * @param previous the Secret before a change: values that differ from it are marked as new
 */
export function maskSecret(object: KubernetesObject, previous?: KubernetesObject): KubernetesObject {
  if (object.kind !== 'Secret') return object;
  const before = previous && secretData(previous);
  const values = Object.entries(secretData(object)).map(([key, value]) => [
    key,
    before && before[key] !== value ? `${masked} (new)` : masked,
  ]);
  const { annotations } = object.metadata;
  return {
    ...object,
    ...(values.length > 0 && { data: Object.fromEntries(values) }),
    metadata: {
      ...object.metadata,
      // kubectl keeps the whole manifest there, values included.
      ...(annotations?.[lastApplied] !== undefined && {
        annotations: { ...annotations, [lastApplied]: masked },
      }),
    },
  };
}

/**
 * Puts the cluster's own values back where an edited Secret has masks.
 * @throws AzureError when a mask stands for nothing
 */
export function unmaskSecret(edited: KubernetesObject, current: KubernetesObject): KubernetesObject {
  if (edited.kind !== 'Secret') return edited;
  const known = secretData(current);
  const values = Object.entries(secretData(edited)).map(([key, value]) => {
    if (!value.startsWith(masked)) return [key, value];
    const original = known[key];
    if (original !== undefined) return [key, original];
    throw new AzureError({
      code: 'MaskedValue',
      ...worded('noMaskedValue', { key }),
      status: 422,
      attempted: 'read the manifest',
    });
  });
  const { annotations } = edited.metadata;
  const original = current.metadata.annotations?.[lastApplied];
  return {
    ...edited,
    ...(values.length > 0 && { data: Object.fromEntries(values) }),
    metadata: {
      ...edited.metadata,
      ...(annotations?.[lastApplied] === masked &&
        original !== undefined && { annotations: { ...annotations, [lastApplied]: original } }),
    },
  };
}
