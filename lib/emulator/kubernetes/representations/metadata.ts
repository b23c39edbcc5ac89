import type { KubernetesObject } from '../object.ts';

export const metadataVersion = 'meta.k8s.io/v1';

/** Metadata of a list: where it stands and how it goes on. */
export interface ListMetadata {
  readonly resourceVersion: string;
  readonly continue?: string | undefined;
  readonly remainingItemCount?: number | undefined;
}

/** An object reduced to what it is called and labelled. */
export function metadataOf({ metadata }: KubernetesObject): KubernetesObject {
  return { kind: 'PartialObjectMetadata', apiVersion: metadataVersion, metadata };
}
