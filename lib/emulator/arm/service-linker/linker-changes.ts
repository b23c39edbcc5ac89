import type { Arm } from '../arm.ts';
import { ArmError, badRequest, conflict } from '../arm-error.ts';
import { findCluster } from '../container-service/cluster-path.ts';
import { parseBody } from '../request-body.ts';
import { keyOf } from '../resource-id.ts';
import { registrationOf } from '../resources/registration.ts';
import { type ArmRequest, type ArmRoute, route } from '../route.ts';
import type { ArmState } from '../state.ts';
import { connectionKind } from './connection-kind.ts';
import { isAnother } from './connection-variables.ts';
import { findLinker, type LinkerParameters, linkerPath, linkersOf } from './linker-queries.ts';
import type { LinkerRecord } from './linker-record.ts';
import { type LinkerProperties, linkerBody, withoutSecrets } from './linker-schema.ts';
import { linkerType, linkerView } from './linker-view.ts';
import { mergePatch } from './merge-patch.ts';
import { operationHeaders } from './operation-url.ts';

const type = linkerType;

/** Create, update and delete. Each starts an operation that does the real work on the service's own side. */
export function linkerChangeRoutes({ state, operations }: Arm): ArmRoute[] {
  const put = (request: ArmRequest, parameters: LinkerParameters, chosen: LinkerProperties) => {
    const linker = accept(request, parameters, chosen, state);
    state.linkers.set(keyOf(linker.id), linker);
    const operation = operations.start({
      kind: 'linker.put',
      resourceId: linker.id,
      caller: request.caller,
      input: { properties: chosen },
      fault: request.operationFault,
    });
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
      const operation = operations.start({
        kind: 'linker.delete',
        resourceId: linker.id,
        caller: request.caller,
        input: undefined,
        fault: request.operationFault,
      });
      return {
        status: 202,
        body: null,
        headers: operationHeaders(operation, request, 'asyncOperationAndLocation'),
      };
    }),
  ];
}

/** Checks what the service refuses at once, and makes the record that answers until the operation is over. */
function accept(
  { path, caller }: ArmRequest,
  parameters: LinkerParameters,
  chosen: LinkerProperties,
  state: ArmState,
): LinkerRecord {
  const cluster = findCluster(state, parameters);
  const subscription = state.subscriptions.get(parameters.subscriptionId.toLowerCase());
  if (subscription && registrationOf(subscription, 'Microsoft.ServiceLinker') !== 'Registered') {
    throw new ArmError(
      409,
      'SubscriptionNotRegistered',
      `The subscription '${parameters.subscriptionId}' is not registered to use namespace 'Microsoft.ServiceLinker'.`,
    );
  }
  if (!/^[A-Za-z0-9._-]{1,60}$/.test(parameters.linker)) {
    throw badRequest(
      `The connection name '${parameters.linker}' is invalid: up to 60 letters, digits, dots, dashes and underscores.`,
    );
  }
  const { authType, service } = connectionKind(chosen);
  if (
    authType === 'secret' &&
    !(chosen.authInfo.authType === 'secret' && chosen.authInfo.secretInfo?.value)
  ) {
    throw badRequest(
      `The secret of the connection to '${service.displayName}' must be given, on every update as well.`,
    );
  }
  if (chosen.authInfo.authType === 'servicePrincipalSecret' && !chosen.authInfo.secret) {
    throw badRequest('The secret of the service principal must be given, on every update as well.');
  }
  const siblings = linkersOf(state, cluster.id);
  const before = siblings.find(({ name }) => name.toLowerCase() === parameters.linker.toLowerCase());
  if (before) demandIdle(before);
  const scope = chosen.scope ?? before?.properties.scope ?? 'default';
  if (before && scope !== (before.properties.scope ?? 'default')) {
    throw badRequest(
      `The scope of connection '${before.name}' cannot be changed from '${before.properties.scope}' to '${scope}'.`,
    );
  }
  if (!/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(scope)) {
    throw badRequest(`The scope '${scope}' is not a valid Kubernetes namespace name.`);
  }
  const now = new Date().toISOString();
  return {
    id: before?.id ?? path,
    name: before?.name ?? parameters.linker,
    properties: withoutSecrets({ ...chosen, scope }),
    provisioningState: 'Accepted',
    another: before?.another ?? isAnother(siblings, parameters.linker, { ...chosen, scope }),
    createdBy: before?.createdBy ?? caller.name,
    createdAt: before?.createdAt ?? now,
    lastModifiedBy: caller.name,
    lastModifiedAt: now,
  };
}

function demandIdle({ name, provisioningState }: LinkerRecord): void {
  if (provisioningState === 'Succeeded' || provisioningState === 'Failed') return;
  throw conflict(
    `Another operation on connection '${name}' is in progress: its provisioning state is ${provisioningState}.`,
  );
}
