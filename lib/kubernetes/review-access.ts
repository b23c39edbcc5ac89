import { z } from 'zod';
import { parseAnswer } from '#lib/azure/arm-client.ts';
import type { ResourceRef } from '#lib/connections/relations/cluster-resource.ts';
import { type ClusterClient, jsonOf } from './cluster-client.ts';
import { groupOf, kinds } from './kinds.ts';

const schema = z.object({ status: z.object({ allowed: z.boolean(), reason: z.string().nullish() }) });

/** Asks the cluster whether the user may do something with one resource, as `kubectl auth can-i` does. */
export async function mayAccess(
  client: ClusterClient,
  verb: 'get' | 'update' | 'delete',
  { kind, namespace, name }: ResourceRef,
): Promise<boolean> {
  const path = '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews';
  const { text } = await client.request({
    method: 'POST',
    path,
    body: {
      apiVersion: 'authorization.k8s.io/v1',
      kind: 'SelfSubjectAccessReview',
      spec: {
        resourceAttributes: { verb, group: groupOf(kind), resource: kinds[kind].plural, namespace, name },
      },
    },
  });
  return parseAnswer(schema, jsonOf(text), `POST ${path}`).status.allowed;
}
