import { indent } from '../../snippets/indent.ts';
import { openWith } from '../clients.ts';
import { type CredentialKind, type Language, paragraphs } from '../language.ts';
import { camelCase, type SampleVariable } from '../variable.ts';

export const go: Language = {
  id: 'go',
  label: 'Go',
  file: 'main.go',
  identityPackage: 'github.com/Azure/azure-sdk-for-go/sdk/azidentity',
  install: (packages) => packages.map((name) => `go get ${name}`).join('\n'),
  write: ({ variables, credential, client }) => {
    const used = usedIn(credential, client?.target);
    const body = [
      ...variables.map(
        (variable) =>
          // Go refuses names that nobody uses.
          `${used.has(variable.name) ? `${camelCase(variable)} :=` : '_ ='} os.Getenv("${variable.name}")`,
      ),
      ...(credential ? [`credential, err := ${credentialOf(credential)}`, ...check] : []),
      ...(client
        ? [
            `client, err := ${openWith(client, camelCase(client.target), 'credential')}`,
            ...check,
            '_ = client',
          ]
        : credential
          ? ['_ = credential']
          : []),
    ];
    const imports = [
      ...(credential || client ? ['"log"'] : []),
      '"os"',
      ...(credential ? ['"github.com/Azure/azure-sdk-for-go/sdk/azidentity"'] : []),
      ...(client?.imports ?? []),
    ];
    return paragraphs(
      ['package main'],
      ['import (', ...imports.map((line) => `\t${line}`), ')'],
      [
        'func main() {',
        ...indent(body).map((line) => line.replace(/^ {2}/, '\t').replace(/^\t {2}/, '\t\t')),
        '}',
      ],
    );
  },
};

const check = ['if err != nil {', '  log.Fatal(err)', '}'];

function usedIn(
  credential: CredentialKind | undefined,
  target: SampleVariable | undefined,
): ReadonlySet<string> {
  const variables =
    credential?.kind === 'secret'
      ? [credential.tenant, credential.clientId, credential.secret]
      : [credential?.clientId];
  return new Set([...variables, target].flatMap((variable) => (variable ? [variable.name] : [])));
}

function credentialOf(credential: CredentialKind): string {
  if (credential.kind === 'secret') {
    const { tenant, clientId, secret } = credential;
    return `azidentity.NewClientSecretCredential(${[tenant, clientId, secret].map(camelCase).join(', ')}, nil)`;
  }
  const { clientId } = credential;
  return clientId
    ? `azidentity.NewWorkloadIdentityCredential(&azidentity.WorkloadIdentityCredentialOptions{ClientID: ${camelCase(clientId)}})`
    : 'azidentity.NewWorkloadIdentityCredential(nil)';
}
