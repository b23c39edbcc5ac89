import { createHash } from 'node:crypto';
import type { Operation } from '../operation.ts';
import { keyOf, parseResourceId } from '../resource-id.ts';

/** The service's own region; it is not always the cluster's. */
const region = 'WESTEUROPE';

/** `<guid>*<64 hex digits>`: the digits are the same for all operations on one linker. */
export function operationName({ id, resourceId }: Pick<Operation, 'id' | 'resourceId'>): string {
  return `${id}*${createHash('sha256').update(keyOf(resourceId)).digest('hex').toUpperCase()}`;
}

export function operationId(operation: Pick<Operation, 'id' | 'resourceId'>, place = region): string {
  const { subscriptionId } = parseResourceId(operation.resourceId);
  return `/subscriptions/${subscriptionId}/providers/Microsoft.ServiceLinker/locations/${place}/operationStatuses/${operationName(operation)}`;
}

/** The signature without which Service Connector's operation URLs are not answered: clients must keep the URL whole. */
export function operationSignature(operation: Pick<Operation, 'id'>, ticks: string): string {
  return createHash('sha256').update(`${operation.id} ${ticks}`).digest('base64url');
}

/** Headers by which a client follows an operation. Their API version is the service's, whatever the client used. */
export function operationHeaders(
  operation: Operation,
  { origin, apiVersion }: { origin: string; apiVersion: string },
  which: 'asyncOperation' | 'asyncOperationAndLocation',
  place = region,
): Record<string, string> {
  const url = `${origin}${operationId(operation, place)}?${query(operation, apiVersion)}`;
  return which === 'asyncOperation'
    ? { 'azure-asyncoperation': url }
    : { 'azure-asyncoperation': url, location: url };
}

/** The answer to a request whose work has only begun: no resource, only where to follow it. */
export function acceptedAnswer(operation: Operation, request: { origin: string; apiVersion: string }) {
  return {
    status: 202,
    body: null,
    headers: operationHeaders(operation, request, 'asyncOperationAndLocation'),
  };
}

function query(operation: Operation, apiVersion: string): string {
  // The oldest version knows no signed URLs.
  if (apiVersion === '2022-05-01') return new URLSearchParams({ 'api-version': apiVersion }).toString();
  const t = String(BigInt(Date.now()) * 10_000n + 621_355_968_000_000_000n);
  const s = operationSignature(operation, t);
  return new URLSearchParams({
    'api-version': '2021-01-01-privatepreview',
    t,
    c: 'emulator',
    s,
    h: s.slice(0, 16),
  }).toString();
}
