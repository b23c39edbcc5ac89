import { isDeepStrictEqual } from 'node:util';
import type { ResourceRef } from '#lib/connections/relations/cluster-resource.ts';
import { getObject } from '#lib/kubernetes/get-object.ts';
import type { KubernetesObject } from '#lib/kubernetes/kubernetes-object.ts';
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
  const wanted = unmaskSecret({ ...manifest, metadata: { ...manifest.metadata, resourceVersion } }, current);
  const result = await replaceObject(client, ref, wanted, dryRun);
  return { before: toYaml(maskSecret(current)), after: toYaml(maskSecret(result, current)) };
}

/** Written by the Deployment controller into what people wrote; nobody edits it. */
const revision = 'deployment.kubernetes.io/revision';

/** Whether two manifests differ in nothing but what controllers write. Of a Secret nothing is said: its masks hide what differs. */
function sameContent(base: KubernetesObject, current: KubernetesObject): boolean {
  if (base.kind === 'Secret') return false;
  const content = ({ status: _status, metadata, ...rest }: KubernetesObject) => {
    const { resourceVersion: _version, managedFields: _fields, annotations, ...own } = metadata;
    const { [revision]: _revision, ...others } = annotations ?? {};
    return { ...rest, metadata: own, annotations: others };
  };
  return isDeepStrictEqual(content(base), content(current));
}
