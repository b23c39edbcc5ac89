import { z } from 'zod';
import { federatedAudience } from '#lib/connections/names.ts';
import { type ArmSession, armGet, armList, armRequest, parseAnswer } from './arm-client.ts';
import { resourceGroupOf, subscriptionOf } from './resource-id.ts';

const apiVersion = '2023-01-31';

const identitySchema = z
  .object({
    id: z.string(),
    name: z.string(),
    location: z.string(),
    properties: z.object({ clientId: z.string(), principalId: z.string(), tenantId: z.string() }),
  })
  .transform(({ id, name, location, properties }) => ({
    id,
    name,
    location,
    subscriptionId: subscriptionOf(id),
    resourceGroup: resourceGroupOf(id),
    ...properties,
  }));

export type ManagedIdentity = z.infer<typeof identitySchema>;

const federatedCredentialSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    systemData: z.object({ createdAt: z.string().nullish() }).nullish(),
    properties: z.object({
      issuer: z.string(),
      subject: z.string(),
      audiences: z.array(z.string()).default([federatedAudience]),
    }),
  })
  .transform(({ id, name, systemData, properties }) => ({
    id,
    name,
    createdAt: systemData?.createdAt ?? undefined,
    ...properties,
  }));

export type FederatedCredential = z.infer<typeof federatedCredentialSchema>;

/** User-assigned managed identities of a subscription. */
export function listIdentities(session: ArmSession, subscriptionId: string): Promise<ManagedIdentity[]> {
  const path = `/subscriptions/${subscriptionId}/providers/Microsoft.ManagedIdentity/userAssignedIdentities`;
  return armList(session, path, apiVersion, identitySchema);
}

/** One user-assigned managed identity. */
export function getIdentity(session: ArmSession, id: string): Promise<ManagedIdentity> {
  return armGet(session, id, apiVersion, identitySchema);
}

/** Creates a user-assigned managed identity; Azure answers when it is there. */
export async function putIdentity(
  session: ArmSession,
  identity: { subscriptionId: string; resourceGroup: string; name: string; location: string },
): Promise<ManagedIdentity> {
  const path = `/subscriptions/${identity.subscriptionId}/resourceGroups/${identity.resourceGroup}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/${identity.name}`;
  const { body } = await armRequest(session, {
    method: 'PUT',
    path,
    apiVersion,
    body: { location: identity.location },
  });
  return parseAnswer(identitySchema, body, `PUT ${path}`);
}

/** Federated credentials of an identity. */
export function listFederatedCredentials(
  session: ArmSession,
  identityId: string,
): Promise<FederatedCredential[]> {
  return armList(
    session,
    `${identityId}/federatedIdentityCredentials`,
    apiVersion,
    federatedCredentialSchema,
  );
}

/** Creates a federated credential, or writes the one of this name anew. */
export async function putFederatedCredential(
  session: ArmSession,
  identityId: string,
  credential: { name: string; issuer: string; subject: string },
): Promise<void> {
  const { name, issuer, subject } = credential;
  await armRequest(session, {
    method: 'PUT',
    path: `${identityId}/federatedIdentityCredentials/${name}`,
    apiVersion,
    body: { properties: { issuer, subject, audiences: [federatedAudience] } },
  });
}

/** Deletes a federated credential: whoever is its subject can no longer act as the identity. */
export async function deleteFederatedCredential(
  session: ArmSession,
  identityId: string,
  name: string,
): Promise<void> {
  const path = `${identityId}/federatedIdentityCredentials/${name}`;
  await armRequest(session, { method: 'DELETE', path, apiVersion });
}
