import { openWith } from '../clients.ts';
import { type CredentialKind, type Language, paragraphs } from '../language.ts';
import { snakeCase } from '../variable.ts';

export const python: Language = {
  id: 'python',
  label: 'Python',
  file: 'main.py',
  identityPackage: 'azure-identity',
  install: (packages) => `pip install ${packages.join(' ')}`,
  write: ({ variables, credential, client }) =>
    paragraphs(
      [
        'import os',
        ...(credential
          ? [
              `from azure.identity import ${credential.kind === 'secret' ? 'ClientSecretCredential' : 'WorkloadIdentityCredential'}`,
            ]
          : []),
        ...(client?.imports ?? []),
      ],
      variables.map((variable) => `${snakeCase(variable)} = os.environ["${variable.name}"]`),
      credential ? [`credential = ${credentialOf(credential)}`] : [],
      client ? [`client = ${openWith(client, snakeCase(client.target), 'credential')}`] : [],
    ),
};

function credentialOf(credential: CredentialKind): string {
  if (credential.kind === 'secret') {
    const { tenant, clientId, secret } = credential;
    return `ClientSecretCredential(${[tenant, clientId, secret].map(snakeCase).join(', ')})`;
  }
  const { clientId } = credential;
  return clientId
    ? `WorkloadIdentityCredential(client_id=${snakeCase(clientId)})`
    : 'WorkloadIdentityCredential()';
}
