import { indent } from '../../snippets/indent.ts';
import { openWith } from '../clients.ts';
import { type CredentialKind, type Language, paragraphs } from '../language.ts';
import { camelCase } from '../variable.ts';

export const java: Language = {
  id: 'java',
  label: 'Java',
  file: 'Main.java',
  identityPackage: 'com.azure:azure-identity',
  install: (packages) => packages.map((name) => `mvn dependency:get -Dartifact=${name}:RELEASE`).join('\n'),
  write: ({ variables, credential, client }) => {
    const body = paragraphs(
      variables.map((variable) => `var ${camelCase(variable)} = System.getenv("${variable.name}");`),
      credential ? [`var credential = ${credentialOf(credential)};`] : [],
      client ? [`var client = ${openWith(client, camelCase(client.target), 'credential')};`] : [],
    );
    const builder = credential?.kind === 'secret' ? 'ClientSecretCredential' : 'WorkloadIdentityCredential';
    return paragraphs(
      [...(credential ? [`import com.azure.identity.${builder}Builder;`] : []), ...(client?.imports ?? [])],
      [
        'public class Main {',
        '  public static void main(String[] args) {',
        ...indent(body.trimEnd().split('\n'), 2).map((line) => line.trimEnd()),
        '  }',
        '}',
      ],
    );
  },
};

function credentialOf(credential: CredentialKind): string {
  if (credential.kind === 'secret') {
    const [tenant, clientId, secret] = [credential.tenant, credential.clientId, credential.secret].map(
      camelCase,
    );
    return `new ClientSecretCredentialBuilder().tenantId(${tenant}).clientId(${clientId}).clientSecret(${secret}).build()`;
  }
  const { clientId } = credential;
  return clientId
    ? `new WorkloadIdentityCredentialBuilder().clientId(${camelCase(clientId)}).build()`
    : 'new WorkloadIdentityCredentialBuilder().build()';
}
