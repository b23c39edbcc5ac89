import { extensionName, releaseNamespace } from '#lib/connections/names.ts';
import type { ResourceRef } from '#lib/connections/relations/cluster-resource.ts';
import { keptMark } from '#lib/connections/relations/orphan.ts';
import { markObject } from '#lib/kubernetes/mark-object.ts';
import { openCluster, type PortalSession } from './session.ts';

/** What a leftover becomes: somebody's own, a leftover again, or what the next connection of its name takes in. */
export type Adoption = 'keep' | 'release' | 'connect';

/**
 * Writes on a resource whose connection is gone what is to become of it. Nothing in it changes.
 * Service Connector installs a Helm chart, and Helm takes no object in that does not carry its marks.
 */
export async function adoptResource(
  session: PortalSession,
  clusterId: string,
  ref: ResourceRef,
  adoption: Adoption,
): Promise<void> {
  const kept = { [keptMark]: adoption === 'keep' ? 'true' : null };
  const helm = {
    labels: { 'app.kubernetes.io/managed-by': 'Helm' },
    annotations: {
      'meta.helm.sh/release-name': extensionName,
      'meta.helm.sh/release-namespace': releaseNamespace,
      ...kept,
    },
  };
  await markObject(
    await openCluster(session, clusterId),
    ref,
    adoption === 'connect' ? helm : { annotations: kept },
  );
}
