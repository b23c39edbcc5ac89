import type { Operation } from '../operation.ts';
import { parseResourceId } from '../resource-id.ts';

/** Version that AKS puts into operation URLs, whatever version the client used. */
const apiVersion = '2016-03-30';

/**
 * Headers by which a client follows an operation on a cluster.
 * @param which the location, where there is one, tells of the operation's end by its status alone
 */
export function clusterOperationHeaders(
  { id, resourceId }: Operation,
  { origin }: { origin: string },
  location: string,
  which: 'alone' | 'withLocation' = 'alone',
): Record<string, string> {
  const { subscriptionId } = parseResourceId(resourceId);
  const place = `${origin}/subscriptions/${subscriptionId}/providers/Microsoft.ContainerService/locations/${location}`;
  return {
    'azure-asyncoperation': `${place}/operations/${id}?api-version=${apiVersion}`,
    ...(which === 'withLocation'
      ? { location: `${place}/operationresults/${id}?api-version=${apiVersion}` }
      : {}),
  };
}
