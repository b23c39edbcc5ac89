import type { ResourceRef } from '#lib/connections/relations/cluster-resource.ts';
import { getObject } from '#lib/kubernetes/get-object.ts';
import { fromYaml, toYaml } from '#lib/kubernetes/manifest.ts';
import { maskSecret, unmaskSecret } from '#lib/kubernetes/mask-secret.ts';
import { replaceObject } from '#lib/kubernetes/write-object.ts';
import { openCluster, type PortalSession } from './session.ts';

/** What a change makes of a resource; values of a Secret are masked on both sides, new ones marked. */
export interface EditOutcome {
  readonly before: string;
  readonly after: string;
}

/**
 * Replaces a resource by an edited manifest. The manifest carries the resource version it was made from: when the resource has
 * changed since, the cluster refuses with a conflict.
 * @param dryRun lets the cluster check and complete the change without making it
 */
export async function editResource(
  session: PortalSession,
  clusterId: string,
  ref: ResourceRef,
  edit: { yaml: string; resourceVersion: string },
  dryRun: boolean,
): Promise<EditOutcome> {
  const manifest = fromYaml(edit.yaml, ref);
  const client = await openCluster(session, clusterId);
  const current = await getObject(client, ref);
  const { metadata } = manifest;
  const wanted = unmaskSecret(
    { ...manifest, metadata: { ...metadata, resourceVersion: edit.resourceVersion } },
    current,
  );
  const result = await replaceObject(client, ref, wanted, dryRun);
  return { before: toYaml(maskSecret(current)), after: toYaml(maskSecret(result, current)) };
}
