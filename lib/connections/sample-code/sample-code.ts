import type { Connection } from '../connection.ts';
import type { ClientType } from '../target-service.ts';
import { clientOf } from './clients.ts';
import type { CredentialKind, Language } from './language.ts';
import { csharp } from './languages/csharp.ts';
import { go } from './languages/go.ts';
import { java } from './languages/java.ts';
import { javascript } from './languages/javascript.ts';
import { php } from './languages/php.ts';
import { python } from './languages/python.ts';
import { ruby } from './languages/ruby.ts';
import { shell } from './languages/shell.ts';
import { spring } from './languages/spring.ts';
import { sampleVariable } from './variable.ts';

/** Languages in which samples are written, by their names on the screen. */
export const languages: readonly Language[] = [
  csharp,
  java,
  spring,
  javascript,
  python,
  go,
  php,
  ruby,
  shell,
];

const byClient: Readonly<Record<ClientType, Language>> = {
  none: shell,
  dotnet: csharp,
  java,
  springBoot: spring,
  'kafka-springBoot': spring,
  nodejs: javascript,
  python,
  django: python,
  go,
  php,
  ruby,
};

/** The language that a connection was made for. */
export const languageOf = ({ clientType }: Pick<Connection, 'clientType'>): Language =>
  byClient[clientType ?? 'none'];

export interface Sample {
  /** Command that installs what the code needs; absent when it needs nothing. */
  readonly install: string | undefined;
  readonly file: string;
  readonly code: string;
}

/**
 * Code that reads exactly the variables of a connection and opens a client with them.
 * @param names of the variables, as Azure lists them
 */
export function sampleCode(connection: Connection, names: readonly string[], language: Language): Sample {
  const variables = names.map(sampleVariable);
  const byRole = (role: string) => variables.find((variable) => variable.role === role);
  const clientId = byRole('clientId');
  const secret = byRole('clientSecret');
  const tenant = byRole('tenantId');
  const credential: CredentialKind | undefined =
    secret && tenant && clientId
      ? { kind: 'secret', clientId, secret, tenant }
      : connection.authType === 'workloadIdentity'
        ? { kind: 'workloadIdentity', clientId }
        : undefined;
  const target = credential ? byRole('endpoint') : byRole('connectionString');
  const client =
    target &&
    clientOf(connection.serviceId ?? '', language.id, credential ? 'credential' : 'connectionString');
  const packages = [
    ...(credential && language.identityPackage ? [language.identityPackage] : []),
    ...(client ? [client.package] : []),
  ];
  return {
    install: packages.length > 0 ? language.install(packages) : undefined,
    file: language.file,
    code: language.write({ variables, credential, client: client && target && { ...client, target } }),
  };
}
