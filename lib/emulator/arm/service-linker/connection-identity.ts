import { badRequest } from '../arm-error.ts';
import type { Identity } from '../managed-identity/identity.ts';
import type { ArmState } from '../state.ts';
import type { LinkerProperties } from './linker-schema.ts';

/**
 * The managed identity of a connection, which names it by client id. Client ids are unique in a directory, so the
 * subscription that stands beside it is only told in the error.
 * @throws ArmError when there is no such identity
 */
export function connectionIdentity({ authInfo }: LinkerProperties, state: ArmState): Identity {
  const { clientId = '', subscriptionId = '' } = authInfo.authType === 'userAssignedIdentity' ? authInfo : {};
  const identity = identityOfClient(state, clientId);
  if (identity) return identity;
  throw badRequest(
    `The user-assigned managed identity with client ID '${clientId}' was not found in subscription '${subscriptionId}'.`,
  );
}

export function identityOfClient(state: ArmState, clientId: string): Identity | undefined {
  const wanted = clientId.toLowerCase();
  return [...state.identities.values()].find((candidate) => candidate.clientId === wanted);
}
