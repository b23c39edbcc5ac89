import type { Arm } from '../arm.ts';
import { ArmError } from '../arm-error.ts';
import { type ArmRoute, route } from '../route.ts';

const type = 'Microsoft.ContainerService/locations/operations';

export function clusterOperationRoutes({ operations }: Arm): ArmRoute[] {
  return [
    route(
      'GET',
      '/subscriptions/{subscriptionId}/providers/Microsoft.ContainerService/locations/{location}/operations/{operation}',
      { type },
      (_, { operation: id }) => {
        const operation = operations.get(id);
        if (operation?.kind !== 'cluster.put')
          throw new ArmError(404, 'NotFound', `Operation '${id}' was not found.`);
        const { status, startTime, endTime, error } = operation;
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
  ];
}

/** AKS writes the id's first bytes in the other order in the body: a client must not match the two. */
function swapped(id: string): string {
  const [first = '', second = '', third = '', ...rest] = id.split('-');
  const swap = (hex: string) => hex.match(/../g)?.reverse().join('') ?? hex;
  return [swap(first), swap(second), swap(third), ...rest].join('-');
}
