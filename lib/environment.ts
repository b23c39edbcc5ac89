import { z } from 'zod';
import { type Cloud, clouds } from './azure/clouds.ts';

/** What the portal was told by the environment: where Azure is, and as which application people sign in. */
export interface Environment {
  readonly clientId: string;
  readonly armEndpoint: string;
  readonly armAudience: string;
  readonly authority: string;
  /** Endpoints of the authority, when it cannot be asked for them (OpenID Connect discovery document). */
  readonly authorityMetadata: AuthorityMetadata | undefined;
  /** Where API servers of clusters may be; a kubeconfig that names another place is not used. */
  readonly clusterHosts: ClusterHosts;
  /** How long an answer of Azure or of a cluster is waited for, in milliseconds. */
  readonly answerTimeoutMs: number;
  /** How many requests one account may make in a minute; 0 for as many as it likes. */
  readonly requestsPerMinute: number;
}

/** Ends of host names, such as `.azmk8s.io`; this machine itself; or anything, where whoever starts the portal has named the cluster. */
export type ClusterHosts = readonly string[] | 'loopback' | 'any';

export interface AuthorityMetadata {
  readonly issuer: string;
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
  readonly jwks_uri: string;
  readonly end_session_endpoint: string;
}

const cloudNames = Object.keys(clouds) as (keyof typeof clouds)[];
const port = z.coerce.number().int().min(1).max(65_535);
/** An empty variable counts as one that is not set. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
const otlpProtocols = ['http/protobuf', 'http/json'] as const;

const variables = z.object({
  AZURE_CLIENT_ID: optional(z.guid('must be the id of an application (a GUID)')),
  AZURE_TENANT_ID: optional(
    z.string().regex(/^[\w.-]+$/, 'must be a tenant id, a domain or "organizations"'),
  ),
  AZURE_CLOUD: optional(z.enum(cloudNames, `must be one of ${cloudNames.join(', ')}`)),
  EMULATOR_PORT: optional(port),
  EMULATOR_KUBECONFIG: optional(z.string()),
  ANSWER_TIMEOUT_MS: z.coerce.number().int().min(100).max(600_000).default(30_000),
  REQUESTS_PER_MINUTE: optional(z.coerce.number().int().min(0)),
  LOG_LEVEL: optional(z.enum(logLevels, `must be one of ${logLevels.join(', ')}`)),
  OTEL_EXPORTER_OTLP_ENDPOINT: optional(z.url('must be a URL')),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: optional(z.url('must be a URL')),
  OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: optional(z.url('must be a URL')),
  OTEL_EXPORTER_OTLP_PROTOCOL: optional(z.enum(otlpProtocols, `must be one of ${otlpProtocols.join(', ')}`)),
  UNDO_SECRET: optional(z.string().min(32, 'must have at least 32 characters')),
});

/** The emulator's tenant and its one registered application. */
const emulatorTenant = '11111111-1111-4111-8111-111111111111';
const emulatorClientId = '22222222-2222-4222-8222-222222222222';

/**
 * Reads the environment. Without AZURE_CLIENT_ID the portal uses the emulator on this machine.
 * @throws Error that names every wrong variable, for whoever starts the server
 */
export function parseEnvironment(values: Record<string, string | undefined>): Environment {
  const parsed = variables.safeParse(values);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The portal cannot start with this environment:\n${problems.join('\n')}`);
  }
  const { AZURE_CLIENT_ID, AZURE_TENANT_ID, AZURE_CLOUD, EMULATOR_PORT, EMULATOR_KUBECONFIG } = parsed.data;
  const place = AZURE_CLIENT_ID
    ? azure(clouds[AZURE_CLOUD ?? 'AzureCloud'], AZURE_CLIENT_ID, AZURE_TENANT_ID ?? 'organizations')
    : emulator(EMULATOR_PORT ?? 4100, EMULATOR_KUBECONFIG ? 'any' : 'loopback');
  const { ANSWER_TIMEOUT_MS, REQUESTS_PER_MINUTE } = parsed.data;
  return {
    ...place,
    answerTimeoutMs: ANSWER_TIMEOUT_MS,
    // A page asks a dozen things, and a running operation one a second; an emulator is there to be asked as much as one likes.
    requestsPerMinute: REQUESTS_PER_MINUTE ?? (AZURE_CLIENT_ID ? 1_200 : 0),
  };
}

type Place = Omit<Environment, 'answerTimeoutMs' | 'requestsPerMinute'>;

function azure(cloud: Cloud, clientId: string, tenant: string): Place {
  return {
    clientId,
    armEndpoint: cloud.armEndpoint,
    armAudience: cloud.armAudience,
    authority: `${cloud.loginEndpoint}/${tenant}`,
    authorityMetadata: undefined,
    clusterHosts: [cloud.clusterDomain],
  };
}

function emulator(port: number, clusterHosts: ClusterHosts): Place {
  // Sign-in by the portal's own host name: in a hidden frame of another site it would not see its cookies.
  const tenant = `http://localhost:${port}/entra/${emulatorTenant}`;
  return {
    clientId: emulatorClientId,
    armEndpoint: `http://127.0.0.1:${port}`,
    armAudience: clouds.AzureCloud.armAudience,
    // MSAL refuses an authority over http, so it is given a name of its own and the endpoints behind it.
    authority: `https://login.emulator.localhost/${emulatorTenant}`,
    authorityMetadata: {
      issuer: `${tenant}/v2.0`,
      authorization_endpoint: `${tenant}/oauth2/v2.0/authorize`,
      token_endpoint: `${tenant}/oauth2/v2.0/token`,
      jwks_uri: `${tenant}/discovery/v2.0/keys`,
      end_session_endpoint: `${tenant}/oauth2/v2.0/logout`,
    },
    clusterHosts,
  };
}

let parsed: Environment | undefined;

/**
 * What replicas of the portal share, so that each can undo what another one did. It stands apart from the environment, of which parts
 * go to the browser.
 * @returns undefined where there is one process only
 */
export const undoSecret = (): string | undefined => variables.parse(process.env).UNDO_SECRET;

/** From which level on events are written to the log. */
export const logLevel = (): (typeof logLevels)[number] => variables.parse(process.env).LOG_LEVEL ?? 'info';

/** What is told to an OpenTelemetry collector, by its standard variables; the rest of them its own library reads. */
export interface Telemetry {
  readonly traces: boolean;
  readonly metrics: boolean;
  readonly protocol: (typeof otlpProtocols)[number];
}

/** @returns undefined where no collector is named */
export function telemetry(): Telemetry | undefined {
  const given = variables.parse(process.env);
  const all = given.OTEL_EXPORTER_OTLP_ENDPOINT !== undefined;
  const traces = all || given.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT !== undefined;
  const metrics = all || given.OTEL_EXPORTER_OTLP_METRICS_ENDPOINT !== undefined;
  if (!traces && !metrics) return undefined;
  return { traces, metrics, protocol: given.OTEL_EXPORTER_OTLP_PROTOCOL ?? 'http/protobuf' };
}

/** The environment of this process, parsed once. */
export function environment(): Environment {
  parsed ??= parseEnvironment(process.env);
  return parsed;
}
