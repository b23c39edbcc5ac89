import type { Arm } from '../arm.ts';
import { findCluster } from '../container-service/cluster-path.ts';
import { mergePatch } from '../merge-patch.ts';
import { parseBody } from '../request-body.ts';
import { keyOf } from '../resource-id.ts';
import { type ArmRequest, type ArmRoute, route } from '../route.ts';
import { acceptLinker, demandIdle } from './accept-linker.ts';
import { findLinker, type LinkerParameters, linkerPath, linkersOf } from './linker-queries.ts';
import { type LinkerProperties, linkerBody } from './linker-schema.ts';
import { linkerType, linkerView } from './linker-view.ts';
import { acceptedAnswer, operationHeaders } from './operation-url.ts';

const type = linkerType;

/** Create, update and delete. Each starts an operation that does the real work on the service's own side. */
export function linkerChangeRoutes({ state, operations }: Arm): ArmRoute[] {
  const put = (request: ArmRequest, parameters: LinkerParameters, chosen: LinkerProperties) => {
    const linker = acceptLinker(request, parameters, chosen, state);
    state.linkers.set(keyOf(linker.id), linker);
    const operation = operations.start('linker.put', linker.id, request, { properties: chosen });
    return {
      // Azure answers 201 to an update as well.
      status: 201,
      body: linkerView(linker, request.apiVersion),
      headers: operationHeaders(operation, request, 'asyncOperation'),
    };
  };
  return [
    route('PUT', linkerPath, { type, action: `${type}/write` }, (request, parameters) =>
      put(request, parameters, parseBody(linkerBody, request.body).properties),
    ),
    route('PATCH', linkerPath, { type, action: `${type}/write` }, (request, parameters) => {
      const { properties } = findLinker(state, parameters);
      const merged = mergePatch({ properties }, request.body);
      return put(request, parameters, parseBody(linkerBody, merged).properties);
    }),
    route('DELETE', linkerPath, { type, action: `${type}/delete` }, (request, parameters) => {
      const cluster = findCluster(state, parameters);
      const linker = linkersOf(state, cluster.id).find(
        ({ name }) => name.toLowerCase() === parameters.linker.toLowerCase(),
      );
      if (!linker) return { status: 204 };
      demandIdle(linker);
      state.linkers.set(keyOf(linker.id), { ...linker, provisioningState: 'Deleting' });
      return acceptedAnswer(operations.start('linker.delete', linker.id, request), request);
    }),
  ];
}
