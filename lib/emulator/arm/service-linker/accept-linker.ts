import { ArmError, badRequest, conflict } from '../arm-error.ts';
import { findCluster } from '../container-service/cluster-path.ts';
import { registrationOf } from '../resources/registration.ts';
import type { ArmRequest } from '../route.ts';
import type { ArmState } from '../state.ts';
import { connectionKind } from './connection-kind.ts';
import { isAnother } from './connection-variables.ts';
import { type LinkerParameters, linkersOf } from './linker-queries.ts';
import type { LinkerRecord } from './linker-record.ts';
import { type LinkerProperties, withoutSecrets } from './linker-schema.ts';

/** Checks what the service refuses at once, and makes the record that answers until the operation is over. */
export function acceptLinker(
  { path, caller }: Pick<ArmRequest, 'path' | 'caller'>,
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

export function demandIdle({ name, provisioningState }: LinkerRecord): void {
  if (provisioningState === 'Succeeded' || provisioningState === 'Failed') return;
  throw conflict(
    `Another operation on connection '${name}' is in progress: its provisioning state is ${provisioningState}.`,
  );
}
