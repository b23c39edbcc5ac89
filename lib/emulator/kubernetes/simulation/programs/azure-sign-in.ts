import type { StoredObject } from '../../object.ts';
import { textAt } from '../../object.ts';

/**
 * Trades the token of a service account for one of a managed identity.
 * @param subject `system:serviceaccount:{namespace}:{account}`
 * @returns Entra's error, undefined when it works
 */
export type TokenExchange = (subject: string, clientId: string) => string | undefined;

/** The client id that a connection with workload identity gives; one that comes with a client secret needs no exchange. */
function clientVariable(environment: Readonly<Record<string, string>>): string | undefined {
  return Object.keys(environment).find(
    (name) => /^AZURE_.+_CLIENTID$/.test(name) && !environment[name.replace(/CLIENTID$/, 'CLIENTSECRET')],
  );
}

/** What an application that signs in with Azure's libraries writes; nothing when none of its variables asks for it. */
export function azureSignIn(
  environment: Readonly<Record<string, string>>,
  pod: StoredObject,
  exchange: TokenExchange,
): string[] {
  const variable = clientVariable(environment);
  if (!variable) return [];
  const clientId = environment[variable] || environment.AZURE_CLIENT_ID || '';
  const failed = 'ERROR DefaultAzureCredential failed to retrieve a token from the included credentials.';
  if (!environment.AZURE_FEDERATED_TOKEN_FILE) {
    return [
      `${failed} WorkloadIdentityCredential: authentication unavailable, the environment variable AZURE_FEDERATED_TOKEN_FILE is not set.`,
    ];
  }
  const { namespace = '' } = pod.metadata;
  const subject = `system:serviceaccount:${namespace}:${textAt(pod, 'spec.serviceAccountName')}`;
  const error = exchange(subject, clientId);
  return error
    ? [`${failed} WorkloadIdentityCredential: ${error}`]
    : [`INFO signed in to Azure as client ${clientId}`];
}
