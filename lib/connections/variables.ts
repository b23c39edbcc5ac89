import type {
  AuthType,
  ClientType,
  ConfigurationRow,
  Configurations,
  TargetService,
  VariableTemplate,
} from './target-service.ts';

/** Kafka is two linkers: the bootstrap server's holds the first variables, the schema registry's the others. */
export type KafkaPart = 'bootstrap' | 'schema';

export interface VariableRequest {
  readonly service: TargetService;
  readonly authType: AuthType;
  readonly clientType: ClientType;
  readonly connectionName: string;
  /** `kind` of an Azure AI account (`OpenAI`, `CognitiveServices`, `AIServices`); other services have one set of variables. */
  readonly accountKind?: string | undefined;
  /** Another connection of this namespace goes to the same kind of service, so names carry the connection's name. */
  readonly another: boolean;
  readonly kafkaPart?: KafkaPart | undefined;
  /** The user's own names, by the name that Service Connector would give. */
  readonly customizedKeys?: Readonly<Record<string, string>> | undefined;
}

export interface ConnectionVariables {
  readonly variables: readonly VariableTemplate[];
  /** Azure documents no names for this client type; the ones of its nearest neighbour are shown. */
  readonly assumed: boolean;
}

/** The variables that a workload receives, with value templates. */
export function variablesOf(request: VariableRequest): ConnectionVariables {
  const rows = configurationsOf(request.service, request.accountKind)[request.authType] ?? [];
  const documented = rows.find((row) => row.clientTypes.includes(request.clientType));
  const row = documented ?? neighbour(rows);
  const variables = (row?.variables ?? [])
    .filter(({ name }) => !request.kafkaPart || /schema/i.test(name) === (request.kafkaPart === 'schema'))
    .map((variable) => ({ ...variable, name: finalName(variable.name, request) }));
  return { variables, assumed: !documented };
}

/** Fills a variable's value. Placeholders without a value stay visible as `{name}`. */
export function fillVariable(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{([^}]+)\}/g, (whole, name: string) => values[name] ?? whole);
}

function configurationsOf(service: TargetService, accountKind: string | undefined): Configurations {
  const variants = service.variants;
  if (!variants) return service.configurations;
  // Accounts of other kinds (Speech, Vision…) answer on the multi-service endpoint, so they get its variables.
  return variants[accountKind ?? ''] ?? variants.CognitiveServices ?? service.configurations;
}

/** The row of the most general client: never Spring Boot, whose keys are not environment variables. */
function neighbour(rows: readonly ConfigurationRow[]): ConfigurationRow | undefined {
  return (
    rows.find((row) => row.clientTypes.some((client) => !client.toLowerCase().includes('spring'))) ?? rows[0]
  );
}

function finalName(name: string, { customizedKeys, another, connectionName }: VariableRequest): string {
  const parts = /^([A-Z]+_[A-Z]+)_(.+)$/.exec(name);
  // Spring Boot reads fixed property names, so only upper-case names are made distinct.
  const full =
    another && parts
      ? `${parts[1]}_${connectionName.replace(/[^A-Za-z0-9]/g, '').toUpperCase()}_${parts[2]}`
      : name;
  // A key is renamed by the name it would have; names without the connection's are taken as well.
  return customizedKeys?.[full] || customizedKeys?.[name] || full;
}
