import type { Operation } from '../operation.ts';

/** An extension's operations stand below the extension itself. */
export const extensionOperationId = ({ id, resourceId }: Operation): string =>
  `${resourceId}/operations/${id}`;

/**
 * Headers by which a client follows an operation: the API version is the request's, spelled with a capital V.
 * The location names a host that clients must not follow; here it is one that exists nowhere.
 */
export function extensionOperationHeaders(
  operation: Operation,
  { origin, apiVersion }: { origin: string; apiVersion: string },
  which: 'alone' | 'withLocation',
): Record<string, string> {
  return {
    'azure-asyncoperation': `${origin}${extensionOperationId(operation)}?api-Version=${apiVersion}`,
    ...(which === 'withLocation'
      ? { location: `https://westeurope.rp.kubernetesconfiguration.invalid${operation.resourceId}` }
      : {}),
  };
}
