import { parseAnswer } from '#lib/azure/arm-client.ts';
import type { ClusterResource } from '#lib/connections/relations/cluster-resource.ts';
import { type ClusterClient, jsonOf } from './cluster-client.ts';
import { objectPath } from './object-path.ts';
import { podReferences, podTemplate } from './pod-template.ts';

/** What a pod refers to, read from the pod itself: for those that no template stands behind. */
export async function getPodReferences(
  client: ClusterClient,
  pod: ClusterResource,
): Promise<ClusterResource['references']> {
  const path = objectPath(pod);
  const { text } = await client.request({ path });
  return podReferences(parseAnswer(podTemplate, jsonOf(text), `GET ${path}`));
}
