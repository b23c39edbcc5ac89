/**
 * Name of the Secret that Service Connector writes for a connection.
 * @param connectionName as in ARM; everything but letters and digits is dropped, so `a_b` and `ab` share a Secret
 */
export function secretName(connectionName: string): string {
  return `sc-${connectionName.replace(/[^A-Za-z0-9]/g, '').toLowerCase()}-secret`;
}

/**
 * Name of the ServiceAccount that Service Connector makes for workload identity: one for each identity and namespace.
 * @param clientId client id of the user-assigned managed identity
 */
export function serviceAccountName(clientId: string): string {
  return `sc-account-${clientId}`;
}

/** Subject that the identity's federated credential must carry for that ServiceAccount to be trusted. */
export function federatedSubject(namespace: string, clientId: string): string {
  return `system:serviceaccount:${namespace}:${serviceAccountName(clientId)}`;
}

/** Audience of every federated credential that AKS workload identity uses. */
export const federatedAudience = 'api://AzureADTokenExchange';

/** The most federated credentials that one identity can hold in Azure. */
export const federatedCredentialLimit = 20;

/** The cluster extension that Service Connector works through, and the namespace of its release. */
export const extensionName = 'sc-extension';
export const releaseNamespace = 'sc-system';
export const jobName = 'sc-job';

/**
 * Proposes a connection name the way `az` does: the service's word, an underscore, five random characters.
 * @param serviceId id of the target service
 * @param random five characters of a–z and 0–9, given by the caller so that this stays pure
 */
export function proposedConnectionName(serviceId: string, random: string): string {
  return `${serviceId.replaceAll('-', '')}_${random}`;
}
