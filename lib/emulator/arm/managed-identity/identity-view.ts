import type { FederatedCredential, Identity } from './identity.ts';

export const identityType = 'Microsoft.ManagedIdentity/userAssignedIdentities';
export const federatedCredentialType = `${identityType}/federatedIdentityCredentials`;

export function identityView({ id, name, location, tags, tenantId, principalId, clientId }: Identity) {
  return { id, name, type: identityType, location, tags, properties: { tenantId, principalId, clientId } };
}

export function federatedCredentialView({ id, name, issuer, subject, audiences }: FederatedCredential) {
  return { id, name, type: federatedCredentialType, properties: { issuer, subject, audiences } };
}
