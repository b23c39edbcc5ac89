import { isDeepStrictEqual } from 'node:util';
import { AzureError } from '#lib/azure/azure-error.ts';
import type { ResourceRef } from '#lib/connections/relations/cluster-resource.ts';
import { worded } from '#lib/failures/words.ts';
import { getObject } from '#lib/kubernetes/get-object.ts';
import type { KubernetesObject } from '#lib/kubernetes/kubernetes-object.ts';
import { fromYaml, toComparableYaml, writtenPart } from '#lib/kubernetes/manifest.ts';
import { maskSecret, unmaskSecret } from '#lib/kubernetes/mask-secret.ts';
import { replaceObject } from '#lib/kubernetes/write-object.ts';
import { openCluster, type PortalSession } from './session.ts';

/** What a change makes of a resource; values of a Secret are masked on both sides, new ones marked. */
export interface EditOutcome {
  readonly before: string;
  readonly after: string;
}

/**
 * Replaces a resource by an edited manifest. When the resource has changed since the edit began, the cluster refuses with a
 * conflict; a new status alone is no such change, or a workload that keeps failing could never be corrected.
 * @param edit the manifest as edited, and the one that it was made from
 * @param dryRun lets the cluster check and complete the change without making it
 */
export async function editResource(
  session: PortalSession,
  clusterId: string,
  ref: ResourceRef,
  edit: { yaml: string; base: string },
  dryRun: boolean,
): Promise<EditOutcome> {
  const manifest = fromYaml(edit.yaml, ref);
  const base = fromYaml(edit.base, ref);
  const client = await openCluster(session, clusterId);
  const current = await getObject(client, ref);
  const { resourceVersion } = sameContent(base, current) ? current.metadata : base.metadata;
  if (resourceVersion === undefined)
    throw new AzureError({
      code: 'Conflict',
      ...worded('hasChanged', { kind: ref.kind, name: ref.name }),
      status: 409,
      attempted: `PUT ${ref.kind} ${ref.name}`,
    });
  const wanted = unmaskSecret({ ...manifest, metadata: { ...manifest.metadata, resourceVersion } }, current);
  const result = await replaceObject(client, ref, wanted, dryRun);
  return {
    before: toComparableYaml(maskSecret(current)),
    after: toComparableYaml(maskSecret(result, current)),
  };
}

/** Whether two manifests differ in nothing but what the cluster writes. Of a Secret nothing is said: its masks hide what differs. */
const sameContent = (base: KubernetesObject, current: KubernetesObject): boolean =>
  base.kind !== 'Secret' && isDeepStrictEqual(writtenPart(base), writtenPart(current));
