import { z } from 'zod';
import { resourceKinds } from '#lib/connections/relations/cluster-resource.ts';
import { kubernetesObject } from '#lib/kubernetes/kubernetes-object.ts';
import { createObject } from '#lib/kubernetes/write-object.ts';
import { unseal } from './seal.ts';
import { openCluster, type PortalSession } from './session.ts';

const saved = z.array(kubernetesObject.extend({ kind: z.enum(resourceKinds) }));

/**
 * Puts back what `deleteResources` took away.
 * @param undo as that gave it
 */
export async function restoreResources(
  session: PortalSession,
  clusterId: string,
  undo: string,
): Promise<void> {
  const objects = saved.parse(JSON.parse(unseal(undo, clusterId)));
  const client = await openCluster(session, clusterId);
  await Promise.all(
    objects.map((object) => {
      const { name, namespace = 'default' } = object.metadata;
      return createObject(client, { kind: object.kind, namespace, name }, object, false);
    }),
  );
}
