import { checkCustomizedKeys } from './check-customized-keys.ts';
import type { Connection } from './connection.ts';
import type { ConnectionDraft } from './draft.ts';
import { effectiveAuthType } from './effective-auth.ts';
import { isSchemaRegistry, kafkaParts, onlySchemaRegistryMissing, schemaConnectionName } from './kafka.ts';
import { federatedCredentialLimit, secretName } from './names.ts';
import type { TargetService } from './target-service.ts';
import { targetServiceById } from './target-services.ts';
import type { KafkaPart } from './variables.ts';

export type WizardStep = 'basics' | 'authentication' | 'networking' | 'review';

/** What can be wrong; each code has a sentence in the message catalogues. */
export type DraftIssueCode =
  | 'namespaceMissing'
  | 'namespaceTooLong'
  | 'namespaceNotDnsLabel'
  | 'serviceMissing'
  | 'nameMissing'
  | 'nameTooLong'
  | 'nameHasCapitals'
  | 'nameHasSymbols'
  | 'nameEndsInSchema'
  | 'nameInUse'
  | 'nameSharesSecret'
  | 'subscriptionMissing'
  | 'targetMissing'
  | 'targetGone'
  | 'clientTypeNotOffered'
  | 'bootstrapServerMissing'
  | 'bootstrapServerWithoutPort'
  | 'notConfluentOnAzure'
  | 'schemaRegistryMissing'
  | 'schemaRegistryNotHttps'
  | 'identityMissing'
  | 'identityFull'
  | 'notAGuid'
  | 'clientIdMissing'
  | 'principalIdMissing'
  | 'secretMissing'
  | 'userMissing'
  | 'passwordMissing'
  | 'keyMissing'
  | 'schemaKeyMissing'
  | 'schemaSecretMissing'
  | 'keyNotValid'
  | 'keyUsedTwice'
  | 'keyOfAnother';

/** One thing that is wrong with a draft; `code` names the sentence in the message catalogues. */
export interface DraftIssue {
  readonly step: WizardStep;
  /** The field it stands beside, such as `name` or `target.account`. */
  readonly field: string;
  readonly code: DraftIssueCode;
  readonly values?: Readonly<Record<string, string | number>> | undefined;
}

/** What is known of the world around the draft; absent parts are not checked. */
export interface DraftSurroundings {
  readonly existing?:
    | readonly (Pick<Connection, 'name' | 'namespace'> & { readonly target?: Connection['target'] })[]
    | undefined;
  /** Federated credentials that the chosen identity holds, by subject. */
  readonly federatedSubjects?: readonly string[] | undefined;
  /** The federated subject this connection needs. */
  readonly neededSubject?: string | undefined;
  /** The connection that the draft changes; its name is its own. */
  readonly editing?: Pick<Connection, 'name' | 'target'> | undefined;
  /** Whether the chosen target still exists. */
  readonly targetExists?: boolean | undefined;
}

const dnsLabel = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Everything that is wrong with a draft, in the order of the wizard's fields. An empty list means that it can be created.
 * Azure documents no rule for connection names; this one keeps the Kubernetes names that follow from them valid.
 */
export function checkDraft(draft: ConnectionDraft, surroundings: DraftSurroundings = {}): DraftIssue[] {
  const service = targetServiceById(draft.serviceId);
  return [
    ...checkNamespace(draft.namespace),
    ...(service ? [] : [basics('serviceId', 'serviceMissing')]),
    ...checkName(draft, service, surroundings),
    ...(service ? checkTarget(draft, service, surroundings) : []),
    ...(service && !service.clientTypes.includes(draft.clientType)
      ? [basics('clientType', 'clientTypeNotOffered')]
      : []),
    ...(service ? checkAuthentication(draft, service, surroundings) : []),
    ...checkCustomizedKeys(draft, service).map(({ name, code, values }) =>
      authentication(`customizedKeys.${name}`, code, values),
    ),
  ];
}

const basics = (field: string, code: DraftIssueCode, values?: DraftIssue['values']): DraftIssue => ({
  step: 'basics',
  field,
  code,
  ...(values ? { values } : {}),
});

const authentication = (field: string, code: DraftIssueCode, values?: DraftIssue['values']): DraftIssue => ({
  ...basics(field, code, values),
  step: 'authentication',
});

function checkNamespace(namespace: string): DraftIssue[] {
  if (!namespace) return [basics('namespace', 'namespaceMissing')];
  if (namespace.length > 63) return [basics('namespace', 'namespaceTooLong', { length: namespace.length })];
  return dnsLabel.test(namespace) ? [] : [basics('namespace', 'namespaceNotDnsLabel')];
}

function checkName(
  draft: ConnectionDraft,
  service: TargetService | undefined,
  { existing = [], editing }: DraftSurroundings,
): DraftIssue[] {
  if (editing) return [];
  const { name, namespace } = draft;
  if (!name) return [basics('name', 'nameMissing')];
  if (name.length > 60) return [basics('name', 'nameTooLong', { length: name.length })];
  if (/[A-Z]/.test(name)) return [basics('name', 'nameHasCapitals')];
  if (!/^[a-z0-9][a-z0-9_-]*$/.test(name)) return [basics('name', 'nameHasSymbols')];
  const kafka = service?.target.kind === 'confluent';
  if (kafka && name.endsWith('_schema')) return [basics('name', 'nameEndsInSchema')];
  const mine = onlySchemaRegistryMissing(draft, existing)
    ? [schemaConnectionName(name)]
    : kafka
      ? [name, schemaConnectionName(name)]
      : [name];
  const taken = existing.find((other) => mine.includes(other.name.toLowerCase()));
  if (taken) return [basics('name', 'nameInUse', { name: taken.name })];
  const shadowed = existing.find(
    (other) =>
      other.namespace === namespace && mine.some((own) => secretName(own) === secretName(other.name)),
  );
  return shadowed ? [basics('name', 'nameSharesSecret', { name: shadowed.name })] : [];
}

function checkTarget(
  draft: ConnectionDraft,
  service: TargetService,
  { targetExists, existing = [], editing }: DraftSurroundings,
): DraftIssue[] {
  if (service.target.kind === 'confluent')
    return checkKafkaEndpoints(draft, kafkaParts(draft, existing, editing));
  if (!draft.target.subscription) return [basics('target.subscription', 'subscriptionMissing')];
  const missing = service.target.levels.find((level) => !draft.target[level.parameter]);
  if (missing) return [basics(`target.${missing.parameter}`, 'targetMissing')];
  const [first] = service.target.levels;
  return targetExists === false ? [basics(`target.${first.parameter}`, 'targetGone')] : [];
}

function checkKafkaEndpoints({ kafka }: ConnectionDraft, parts: readonly KafkaPart[]): DraftIssue[] {
  const issues: DraftIssue[] = [];
  const server = kafka.bootstrapServer;
  if (parts.includes('bootstrap')) {
    if (!server) issues.push(basics('kafka.bootstrapServer', 'bootstrapServerMissing'));
    else if (!/:\d{1,5}$/.test(server))
      issues.push(basics('kafka.bootstrapServer', 'bootstrapServerWithoutPort'));
    else if (!server.includes('azure.confluent.cloud'))
      issues.push(basics('kafka.bootstrapServer', 'notConfluentOnAzure'));
  }
  const registry = kafka.schemaRegistry;
  if (parts.includes('schema')) {
    if (!registry) issues.push(basics('kafka.schemaRegistry', 'schemaRegistryMissing'));
    else if (!isSchemaRegistry(registry))
      issues.push(basics('kafka.schemaRegistry', 'schemaRegistryNotHttps'));
    else if (!registry.includes('azure.confluent.cloud'))
      issues.push(basics('kafka.schemaRegistry', 'notConfluentOnAzure'));
  }
  return issues;
}

function checkAuthentication(
  draft: ConnectionDraft,
  service: TargetService,
  surroundings: DraftSurroundings,
): DraftIssue[] {
  if (service.target.kind === 'confluent') {
    const fields = { bootstrap: ['key', 'secret'], schema: ['schemaKey', 'schemaSecret'] } as const;
    const parts = kafkaParts(draft, surroundings.existing ?? [], surroundings.editing);
    return required(
      draft.kafka,
      'kafka',
      parts.flatMap((part) => fields[part]),
    );
  }
  switch (effectiveAuthType(draft, service)) {
    case 'workloadIdentity':
      return checkIdentity(draft, surroundings);
    case 'servicePrincipal':
      return checkServicePrincipal(draft);
    case 'secret':
      return required(
        draft.credentials,
        'credentials',
        service.credentials === 'password' ? ['password'] : ['user', 'password'],
      );
    default:
      return [];
  }
}

function checkIdentity(
  { identity }: ConnectionDraft,
  { federatedSubjects = [], neededSubject }: DraftSurroundings,
): DraftIssue[] {
  if (!identity) return [authentication('identity', 'identityMissing')];
  const full = federatedSubjects.length >= federatedCredentialLimit;
  const reusable = neededSubject !== undefined && federatedSubjects.includes(neededSubject);
  return full && !reusable
    ? [authentication('identity', 'identityFull', { limit: federatedCredentialLimit })]
    : [];
}

function checkServicePrincipal({ servicePrincipal }: ConnectionDraft): DraftIssue[] {
  const issues = required(servicePrincipal, 'servicePrincipal', ['clientId', 'principalId', 'secret']);
  for (const field of ['clientId', 'principalId'] as const) {
    if (servicePrincipal[field] && !guid.test(servicePrincipal[field]))
      issues.push(authentication(`servicePrincipal.${field}`, 'notAGuid'));
  }
  return issues;
}

type RequiredField =
  | 'clientId'
  | 'principalId'
  | 'secret'
  | 'user'
  | 'password'
  | 'key'
  | 'schemaKey'
  | 'schemaSecret';

function required<Field extends RequiredField>(
  values: Readonly<Record<Field, string>>,
  group: string,
  fields: readonly Field[],
): DraftIssue[] {
  return fields
    .filter((field) => !values[field])
    .map((field) => authentication(`${group}.${field}`, `${field}Missing`));
}
