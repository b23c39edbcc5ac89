import { federatedAudience } from '#lib/connections/names.ts';
import { tenant } from '../../entra/tenant.ts';
import { keyOf } from '../resource-id.ts';
import type { ArmState } from '../state.ts';
import { federatedCredentialsOf } from './federated-credentials.ts';

/**
 * What Entra says when a pod trades the token of its service account for one of a managed identity. Texts are compared
 * to the letter, as Entra does.
 * @param clusterId of the cluster that issued the token
 * @param subject `system:serviceaccount:{namespace}:{account}`
 * @returns Entra's error, undefined when the identity trusts the token
 */
export function refusedExchange(
  state: ArmState,
  clusterId: string,
  subject: string,
  clientId: string,
): string | undefined {
  const identity = [...state.identities.values()].find((each) => each.clientId === clientId);
  if (!identity) {
    return `AADSTS700016: Application with identifier '${clientId}' was not found in the directory '${tenant.id}'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant.`;
  }
  const credentials = federatedCredentialsOf(state, identity);
  if (credentials.length === 0) {
    return `AADSTS70025: The client '${clientId}'(${identity.name}) has no configured federated identity credentials.`;
  }
  const issuer = state.clusters.get(keyOf(clusterId))?.properties.oidcIssuerProfile.issuerURL ?? '';
  const sameIssuer = credentials.filter((credential) => credential.issuer === issuer);
  const sameSubject = sameIssuer.filter((credential) => credential.subject === subject);
  if (sameIssuer.length === 0) return noMatch('700211', 'issuer', issuer);
  if (sameSubject.length === 0) return noMatch('700213', 'subject', subject);
  if (sameSubject.some(({ audiences }) => audiences.includes(federatedAudience))) return undefined;
  return noMatch('700212', 'audience', federatedAudience);
}

const noMatch = (number: string, part: string, presented: string): string =>
  `AADSTS${number}: No matching federated identity record found for presented assertion ${part} '${presented}'. Check your federated identity credential Subject, Audience and Issuer against the presented assertion. https://learn.microsoft.com/entra/workload-id/workload-identity-federation`;
