import { z } from 'zod';
import { connectionSchema } from '../connection.ts';
import { type Source, sourceFailureSchema, sourceOf } from './source.ts';

/*
 * Everything that a diagnosis looks at. Secrets are in it as names and keys only; their values never leave the cluster.
 */

const text = z.string();
const optionalText = z.string().optional();
const words = z.record(text, text);

const clusterSchema = z.object({
  name: text,
  resourceGroup: text,
  subscriptionId: text,
  location: text,
  provisioningState: text,
  powerState: text,
  private: z.boolean(),
  oidcIssuer: z.object({ enabled: z.boolean(), url: optionalText }),
  workloadIdentity: z.boolean(),
  secretsProvider: z.object({
    enabled: z.boolean(),
    rotation: z.boolean(),
    clientId: optionalText,
    objectId: optionalText,
  }),
  outboundType: optionalText,
  pools: z.array(
    z.object({
      name: text,
      mode: text,
      count: z.number(),
      taints: z.array(text),
      powerState: text,
      vmSize: optionalText,
    }),
  ),
});

const providerSchema = z.object({ namespace: text, subscriptionId: text, registrationState: text });

const statusSchema = z.object({
  code: optionalText,
  level: optionalText,
  message: optionalText,
  time: optionalText,
});

const extensionSchema = z.object({
  provisioningState: text,
  modifiedAt: optionalText,
  version: optionalText,
  pinnedVersion: optionalText,
  releaseTrain: optionalText,
  autoUpgrade: z.boolean(),
  statuses: z.array(statusSchema),
  error: z.object({ code: text, message: text }).optional(),
});

const jobSchema = z.object({
  name: text,
  state: z.enum(['pending', 'running', 'succeeded', 'failed']),
  createdAt: optionalText,
  conditions: z.array(
    z.object({ type: text, status: text, reason: optionalText, message: optionalText, at: optionalText }),
  ),
});

const podSchema = z.object({
  name: text,
  namespace: text,
  phase: text,
  ready: z.boolean(),
  serviceAccount: text,
  labels: words,
  /** Labels of the nodes that it may run on; any node where it names none. */
  nodeSelector: words.optional(),
  /** Volumes of the Secrets Store CSI driver: the SecretProviderClass of each. */
  providerClasses: z.array(text),
  /** Names of the Secrets that containers read their environment from. */
  secrets: z.array(text),
  /** Whether the workload-identity webhook put its token file into the pod. */
  tokenInjected: z.boolean(),
  owner: z.object({ kind: text, name: text }).optional(),
  /** Why it does not run: Unschedulable, ImagePullBackOff, CreateContainerConfigError… */
  troubles: z.array(z.object({ reason: text, message: text })),
  restarts: z.number(),
  createdAt: optionalText,
});

const eventSchema = z.object({
  type: text,
  reason: text,
  message: text,
  object: z.object({ kind: text, name: text, namespace: text }),
  count: z.number(),
  at: optionalText,
});

const nodeSchema = z.object({
  name: text,
  ready: z.boolean(),
  unschedulable: z.boolean(),
  os: text,
  taints: z.array(z.object({ key: text, value: optionalText, effect: text })),
});

const objectSchema = z.object({
  kind: z.enum(['Secret', 'ServiceAccount']),
  namespace: text,
  name: text,
  annotations: words,
  /** Keys of a Secret's data. Empty where the cluster's field ownership does not tell them. */
  keys: z.array(text),
  createdAt: optionalText,
});

const releaseSchema = z.object({ name: text, revision: z.number(), status: text, modifiedAt: optionalText });

const credentialSchema = z.object({
  id: text,
  name: text,
  issuer: text,
  subject: text,
  audiences: z.array(text),
  createdAt: optionalText,
});

const identitySchema = z.object({
  id: text,
  name: text,
  clientId: text,
  principalId: text,
  credentials: sourceOf(z.array(credentialSchema)),
});

const roleAssignmentSchema = z.object({
  principalId: text,
  roleId: text,
  scope: text,
  createdAt: optionalText,
  /** What the role grants; left out where it is one of Service Connector's own, or cannot be read. */
  grants: z.object({ actions: z.array(text), dataActions: z.array(text) }).optional(),
});

const targetSchema = z.object({
  /** The resource that the role and the firewall belong to, such as the storage account of a blob service. */
  id: text,
  exists: z.boolean(),
  /** What its firewall lets in: everything, nothing, or some addresses. */
  network: z
    .object({
      publicAccess: z.boolean(),
      denyByDefault: z.boolean(),
      allowed: z.array(text),
    })
    .optional(),
  /** Its access keys are turned off. */
  keysDisabled: z.boolean().optional(),
});

/** Rights that the signed-in user lacks on a target of a failed connection. */
const rightsSchema = z.object({ scope: text, missing: z.array(text) });

const lockSchema = z.object({ id: text, scope: text, name: text, level: text, notes: optionalText });

/** A policy assignment that denies resource types on the cluster. */
const policySchema = z.object({ id: text, displayName: text, deniedTypes: z.array(text) });

/** A write that ended badly while this browser looked, or a message that the user pasted. */
const reportSchema = z.object({
  origin: z.enum(['operation', 'pasted']),
  connection: optionalText,
  code: text,
  message: text,
  correlationId: optionalText,
  at: z.number().optional(),
});

export const evidenceSchema = z.object({
  /** ISO time of the reading. */
  readAt: text,
  clusterId: text,
  cluster: sourceOf(clusterSchema),
  providers: sourceOf(z.array(providerSchema)),
  /** `null`: the extension is not installed. */
  extension: sourceOf(extensionSchema.nullable()),
  connections: sourceOf(z.array(connectionSchema)),
  identities: sourceOf(z.array(identitySchema)),
  targets: sourceOf(z.array(targetSchema)),
  roleAssignments: sourceOf(z.array(roleAssignmentSchema)),
  rights: sourceOf(z.array(rightsSchema)),
  locks: sourceOf(z.array(lockSchema)),
  policies: sourceOf(z.array(policySchema)),
  outboundAddresses: sourceOf(z.array(text)),
  /** `null`: there is no job, as after every run that succeeded. */
  job: sourceOf(jobSchema.nullable()),
  systemPods: sourceOf(z.array(podSchema)),
  /** Pods of namespaces that hold connections. */
  pods: sourceOf(z.array(podSchema)),
  events: sourceOf(z.array(eventSchema)),
  /** Last lines of the job's log. */
  jobLog: sourceOf(text),
  agentLog: sourceOf(text),
  nodes: sourceOf(z.array(nodeSchema)),
  objects: sourceOf(z.array(objectSchema)),
  releases: sourceOf(z.array(releaseSchema)),
  /** Namespaces of connections that this user may not look into, by source. */
  unread: z
    .array(
      z.object({
        source: z.enum([
          'pods',
          'events',
          'objects',
          'systemPods',
          'identities',
          'targets',
          'roleAssignments',
        ]),
        /** The namespace, or the resource of Azure, that it would have been about. */
        of: text,
        failure: sourceFailureSchema,
      }),
    )
    .default([]),
  reports: z.array(reportSchema).default([]),
});

/** Where connections end in Azure: the identities they sign in with, their targets, and from where the cluster calls. */
export const azureEndsSchema = evidenceSchema.pick({
  cluster: true,
  identities: true,
  targets: true,
  outboundAddresses: true,
  unread: true,
});

export type AzureEnds = Readonly<z.infer<typeof azureEndsSchema>>;
export type Evidence = Readonly<z.infer<typeof evidenceSchema>>;
export type PodEvidence = Readonly<z.infer<typeof podSchema>>;
export type ObjectEvidence = Readonly<z.infer<typeof objectSchema>>;
export type IdentityEvidence = Readonly<z.infer<typeof identitySchema>>;
export type TargetEvidence = Readonly<z.infer<typeof targetSchema>>;
export type EventEvidence = Readonly<z.infer<typeof eventSchema>>;
export type Report = Readonly<z.infer<typeof reportSchema>>;
export type SourceName = Exclude<keyof Evidence, 'readAt' | 'clusterId' | 'reports' | 'unread'>;

/** The sources of a piece of evidence, by name. */
export const sourceNames = [
  'cluster',
  'providers',
  'extension',
  'connections',
  'identities',
  'targets',
  'roleAssignments',
  'rights',
  'locks',
  'policies',
  'outboundAddresses',
  'job',
  'systemPods',
  'pods',
  'events',
  'jobLog',
  'agentLog',
  'nodes',
  'objects',
  'releases',
] as const satisfies readonly SourceName[];

/** Every source with its name, in the order in which they are worth showing. */
export const evidenceSources = (evidence: Evidence): { name: SourceName; source: Source<unknown> }[] =>
  sourceNames.map((name) => ({ name, source: evidence[name] }));
