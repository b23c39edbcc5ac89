import type { Operation } from '../operation.ts';
import { parseResourceId } from '../resource-id.ts';

/** Version that AKS puts into operation URLs, whatever version the client used. */
const apiVersion = '2016-03-30';

export function clusterOperationHeaders(
  { id, resourceId }: Operation,
  { origin }: { origin: string },
  location: string,
): Record<string, string> {
  const { subscriptionId } = parseResourceId(resourceId);
  return {
    'azure-asyncoperation': `${origin}/subscriptions/${subscriptionId}/providers/Microsoft.ContainerService/locations/${location}/operations/${id}?api-version=${apiVersion}`,
  };
}
