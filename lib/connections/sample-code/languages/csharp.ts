import { openWith } from '../clients.ts';
import { type CredentialKind, type Language, paragraphs } from '../language.ts';
import { camelCase } from '../variable.ts';

export const csharp: Language = {
  id: 'csharp',
  label: 'C#',
  file: 'Program.cs',
  identityPackage: 'Azure.Identity',
  install: (packages) => packages.map((name) => `dotnet add package ${name}`).join('\n'),
  write: ({ variables, credential, client }) =>
    paragraphs(
      [...(credential ? ['using Azure.Identity;'] : []), ...(client?.imports ?? [])],
      variables.map(
        (variable) => `var ${camelCase(variable)} = Environment.GetEnvironmentVariable("${variable.name}");`,
      ),
      credential ? [`var credential = ${credentialOf(credential)};`] : [],
      client ? [`var client = ${openWith(client, camelCase(client.target), 'credential')};`] : [],
    ),
};

function credentialOf(credential: CredentialKind): string {
  if (credential.kind === 'secret') {
    const { tenant, clientId, secret } = credential;
    return `new ClientSecretCredential(${[tenant, clientId, secret].map(camelCase).join(', ')})`;
  }
  const { clientId } = credential;
  return clientId
    ? `new WorkloadIdentityCredential(new WorkloadIdentityCredentialOptions { ClientId = ${camelCase(clientId)} })`
    : 'new WorkloadIdentityCredential()';
}
