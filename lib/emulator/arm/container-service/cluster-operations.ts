import type { Arm } from '../arm.ts';
import { ArmError } from '../arm-error.ts';
import type { Operation } from '../operation.ts';
import { type ArmRoute, route } from '../route.ts';
import { clusterOperationHeaders } from './cluster-operation-url.ts';

const namespace = 'Microsoft.ContainerService';
const place = `/subscriptions/{subscriptionId}/providers/${namespace}/locations/{location}` as const;

export function clusterOperationRoutes({ operations }: Arm): ArmRoute[] {
  const find = (id: string): Operation => {
    const operation = operations.get(id);
    if (operation?.kind.startsWith('cluster.')) return operation;
    throw new ArmError(404, 'NotFound', `Operation '${id}' was not found.`);
  };
  return [
    route(
      'GET',
      `${place}/operations/{operation}`,
      { type: `${namespace}/locations/operations` },
      (_, { operation: id }) => {
        const { status, startTime, endTime, error } = find(id);
        return {
          status: 200,
          body: {
            name: swapped(id),
            status: status === 'Running' ? 'InProgress' : status,
            startTime,
            ...(endTime ? { endTime } : {}),
            ...(error ? { error } : {}),
          },
        };
      },
    ),
    route(
      'GET',
      `${place}/operationresults/{operation}`,
      { type: `${namespace}/locations/operationresults` },
      (request, { operation: id, location }) => {
        const operation = find(id);
        if (operation.error) throw new ArmError(409, operation.error.code, operation.error.message);
        if (operation.status !== 'Running') return { status: 204 };
        return {
          status: 202,
          headers: clusterOperationHeaders(operation, request, location, 'withLocation'),
        };
      },
    ),
  ];
}

/** AKS writes the id's first bytes in the other order in the body: a client must not match the two. */
function swapped(id: string): string {
  const [first = '', second = '', third = '', ...rest] = id.split('-');
  const swap = (hex: string) => hex.match(/../g)?.reverse().join('') ?? hex;
  return [swap(first), swap(second), swap(third), ...rest].join('-');
}
