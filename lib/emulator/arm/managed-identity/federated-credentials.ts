import { z } from 'zod';
import { federatedCredentialLimit } from '#lib/connections/names.ts';
import type { Arm } from '../arm.ts';
import { ArmError, badRequest, resourceNotFound } from '../arm-error.ts';
import { below } from '../below.ts';
import { pageOf } from '../paging.ts';
import { parseBody } from '../request-body.ts';
import { keyOf } from '../resource-id.ts';
import { type ArmRoute, route } from '../route.ts';
import type { ArmState } from '../state.ts';
import { findIdentity, identityPath } from './identities.ts';
import type { FederatedCredential, Identity } from './identity.ts';
import { federatedCredentialType, federatedCredentialView } from './identity-view.ts';

const type = federatedCredentialType;
const path = `${identityPath}/federatedIdentityCredentials/{credential}` as const;

const bodySchema = z.strictObject({
  properties: z.strictObject({
    issuer: z.url(),
    subject: z.string().min(1),
    audiences: z.array(z.string().min(1)).length(1),
  }),
  id: z.string().optional(),
  name: z.string().optional(),
  type: z.string().optional(),
});

export function federatedCredentialRoutes({ state }: Arm): ArmRoute[] {
  const find = (identity: Identity, name: string, resourceGroup: string): FederatedCredential => {
    const credential = state.federatedCredentials.get(
      keyOf(`${identity.id}/federatedIdentityCredentials/${name}`),
    );
    if (!credential) throw resourceNotFound(type, `${identity.name}/${name}`, resourceGroup);
    return credential;
  };
  return [
    route(
      'GET',
      `${identityPath}/federatedIdentityCredentials`,
      { type, action: `${type}/read` },
      (request, parameters) => {
        const credentials = federatedCredentialsOf(state, findIdentity(state, parameters));
        return { status: 200, body: pageOf(credentials.map(federatedCredentialView), request) };
      },
    ),
    route('GET', path, { type, action: `${type}/read` }, (_, parameters) => ({
      status: 200,
      body: federatedCredentialView(
        find(findIdentity(state, parameters), parameters.credential, parameters.resourceGroup),
      ),
    })),
    route('PUT', path, { type, action: `${type}/write` }, ({ body }, parameters) => {
      const { properties } = parseBody(bodySchema, body);
      const { credential, created } = putFederatedCredential(
        state,
        findIdentity(state, parameters),
        parameters.credential,
        properties,
      );
      return {
        status: created ? 201 : 200,
        body: federatedCredentialView(credential),
        ...(created ? { headers: { location: credential.id } } : {}),
      };
    }),
    route('DELETE', path, { type, action: `${type}/delete` }, (_, parameters) => {
      const { id } = findIdentity(state, parameters);
      const existed = state.federatedCredentials.delete(
        keyOf(`${id}/federatedIdentityCredentials/${parameters.credential}`),
      );
      return { status: existed ? 200 : 204 };
    }),
  ];
}

export function federatedCredentialsOf(state: ArmState, identity: Identity): FederatedCredential[] {
  return below(state.federatedCredentials, identity.id);
}

/**
 * Makes or replaces a federated credential.
 * @throws ArmError for a name Azure refuses, the 21st credential, or a pair of issuer and subject that another one has
 */
export function putFederatedCredential(
  state: ArmState,
  identity: Identity,
  name: string,
  trust: Pick<FederatedCredential, 'issuer' | 'subject' | 'audiences'>,
): { credential: FederatedCredential; created: boolean } {
  if (!/^[a-z0-9][a-z0-9_-]{2,119}$/i.test(name)) {
    throw badRequest(
      `The federated identity credential name '${name}' is invalid. It must be 3 to 120 characters of letters, digits, - and _.`,
    );
  }
  const others = federatedCredentialsOf(state, identity).filter(
    (credential) => credential.name.toLowerCase() !== name.toLowerCase(),
  );
  if (others.some(({ issuer, subject }) => issuer === trust.issuer && subject === trust.subject)) {
    throw new ArmError(
      409,
      'Conflict',
      `Issuer and subject combination already exists for this Managed Identity '${identity.name}'.`,
    );
  }
  const id = `${identity.id}/federatedIdentityCredentials/${name}`;
  const created = state.federatedCredentials.get(keyOf(id)) === undefined;
  if (created) demandRoom(identity, others);
  const credential: FederatedCredential = { id, name, ...trust };
  state.federatedCredentials.set(keyOf(id), credential);
  return { credential, created };
}

/** @throws ArmError when the identity has as many credentials as Azure allows. The limit is documented; the words of the refusal are an assumption. */
export function demandRoom(identity: Identity, credentials: readonly FederatedCredential[]): void {
  if (credentials.length < federatedCredentialLimit) return;
  throw badRequest(
    `Too many federated identity credentials: the managed identity '${identity.name}' already has the maximum of ${federatedCredentialLimit}.`,
  );
}
