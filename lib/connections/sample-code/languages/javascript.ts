import { openWith } from '../clients.ts';
import { type CredentialKind, type Language, paragraphs } from '../language.ts';
import { camelCase } from '../variable.ts';

export const javascript: Language = {
  id: 'javascript',
  label: 'Node.js',
  file: 'main.mjs',
  identityPackage: '@azure/identity',
  install: (packages) => `npm install ${packages.join(' ')}`,
  write: ({ variables, credential, client }) =>
    paragraphs(
      [
        "import { env } from 'node:process';",
        ...(credential
          ? [
              `import { ${credential.kind === 'secret' ? 'ClientSecretCredential' : 'WorkloadIdentityCredential'} } from '@azure/identity';`,
            ]
          : []),
        ...(client?.imports ?? []),
      ],
      variables.map((variable) => `const ${camelCase(variable)} = env['${variable.name}'];`),
      credential ? [`const credential = ${credentialOf(credential)};`] : [],
      client ? [`const client = ${openWith(client, camelCase(client.target), 'credential')};`] : [],
    ),
};

function credentialOf(credential: CredentialKind): string {
  if (credential.kind === 'secret') {
    const { tenant, clientId, secret } = credential;
    return `new ClientSecretCredential(${[tenant, clientId, secret].map(camelCase).join(', ')})`;
  }
  const { clientId } = credential;
  return clientId
    ? `new WorkloadIdentityCredential({ clientId: ${camelCase(clientId)} })`
    : 'new WorkloadIdentityCredential()';
}
