import type { Arm } from '../arm.ts';
import { ArmError } from '../arm-error.ts';
import type { Operation } from '../operation.ts';
import { type ArmRequest, type ArmRoute, route } from '../route.ts';
import { operationHeaders, operationId, operationName, operationSignature } from './operation-url.ts';

const type = 'Microsoft.ServiceLinker/locations/operationStatuses';
const path =
  '/subscriptions/{subscriptionId}/providers/Microsoft.ServiceLinker/locations/{location}/operationStatuses/{name}';

/** Words that Service Connector uses while an operation runs, and the HTTP status that goes with each. */
const running: Readonly<Record<string, { word: string; status: 200 | 202 }>> = {
  'linker.put': { word: 'Accepted', status: 200 },
  'dryrun.put': { word: 'Accepted', status: 200 },
  'linker.delete': { word: 'Deleting', status: 202 },
  'linker.validate': { word: 'Accepted', status: 202 },
};

export function operationStatusRoutes({ operations }: Arm): ArmRoute[] {
  return [
    // Whoever has the signed URL may read it: the service asks for no other right.
    route('GET', path, { type }, (request, { name }) => {
      const operation = operations.get(name.split('*')[0] ?? '');
      if (!operation || !running[operation.kind] || !isSigned(operation, request)) {
        throw new ArmError(404, 'OperationNotFound', `The operation '${name}' was not found.`);
      }
      return answer(operation, request);
    }),
  ];
}

function isSigned(operation: Operation, { query, apiVersion }: ArmRequest): boolean {
  return (
    apiVersion === '2022-05-01' || query.get('s') === operationSignature(operation, query.get('t') ?? '')
  );
}

function answer(operation: Operation, request: ArmRequest) {
  const state = running[operation.kind];
  const body = {
    id: operationId(operation),
    name: operationName(operation),
    resourceId: operation.resourceId,
    status: operation.status === 'Running' ? state?.word : operation.status,
    startTime: operation.startTime,
  };
  if (operation.status === 'Running') {
    return state?.status === 202
      ? {
          status: 202,
          body,
          headers: operationHeaders(operation, request, 'asyncOperationAndLocation', 'westeurope'),
        }
      : { status: 200, body };
  }
  return {
    status: 200,
    body: {
      ...body,
      endTime: operation.endTime,
      ...(operation.error ? { error: operation.error } : { properties: operation.result ?? null }),
    },
  };
}
