import { type ResourceRef, workloadKinds } from '#lib/connections/relations/cluster-resource.ts';
import { manifestsOf, toComparableYaml } from '#lib/kubernetes/manifest.ts';
import { createObject } from '#lib/kubernetes/write-object.ts';
import { openCluster, type PortalSession } from './session.ts';

/** What became of a file of manifests: the resources, and how the cluster completed them. */
export interface ApplyOutcome {
  readonly resources: readonly ResourceRef[];
  readonly yaml: string;
}

/**
 * Makes the resources of a file of manifests: workloads, and the SecretProviderClass they mount. The cluster tries all of them
 * before the first one is made.
 * @param dryRun stops after the trial
 */
export async function applyManifests(
  session: PortalSession,
  clusterId: string,
  { namespace, yaml }: { namespace: string; yaml: string },
  dryRun: boolean,
): Promise<ApplyOutcome> {
  const manifests = manifestsOf(yaml, namespace, ['SecretProviderClass', ...workloadKinds]);
  const client = await openCluster(session, clusterId);
  const tried = [];
  for (const { ref, object } of manifests) tried.push(await createObject(client, ref, object, true));
  if (!dryRun) for (const { ref, object } of manifests) await createObject(client, ref, object, false);
  return {
    resources: manifests.map(({ ref }) => ref),
    yaml: tried.map((object) => toComparableYaml(object)).join('---\n'),
  };
}
