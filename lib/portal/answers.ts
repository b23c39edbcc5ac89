import { z } from 'zod';
import { connectionSchema } from '#lib/connections/connection.ts';
import { connectionDraftSchema } from '#lib/connections/draft.ts';
import { failureSchema } from '#lib/failures/failure.ts';

/** What the portal's API answers, as the browser reads it. Unknown members are dropped. */
export const clusterAnswer = z.object({
  id: z.string(),
  name: z.string(),
  location: z.string(),
  subscriptionId: z.string(),
  resourceGroup: z.string(),
  provisioningState: z.string(),
  powerState: z.string(),
  private: z.boolean(),
  kubernetesVersion: z.string(),
  fqdn: z.string().optional(),
  nodeResourceGroup: z.string().optional(),
  networkPlugin: z.string().optional(),
  tags: z.record(z.string(), z.string()),
  oidcIssuer: z.object({ enabled: z.boolean(), url: z.string().optional() }),
  workloadIdentity: z.boolean(),
  keyVaultSecretsProvider: z.object({
    enabled: z.boolean(),
    rotationEnabled: z.boolean(),
    rotationInterval: z.string().optional(),
    identity: z.object({ clientId: z.string() }).optional(),
  }),
  agentPools: z.array(
    z.object({
      name: z.string(),
      count: z.number(),
      vmSize: z.string(),
      osType: z.string(),
      mode: z.string(),
      powerState: z.string(),
    }),
  ),
});

export const connectionsAnswer = z.object({ connections: z.array(connectionSchema) });

export const connectionDraftAnswer = z.object({
  connection: connectionSchema,
  draft: connectionDraftSchema,
  version: z.string(),
});

export const namesAnswer = z.object({ names: z.array(z.string()) });

export const namespacesAnswer = z.object({ namespaces: z.array(z.string()) });

export const subscriptionsAnswer = z.object({
  subscriptions: z.array(z.object({ id: z.string(), name: z.string() })),
});

export const targetsAnswer = z.object({
  resources: z.array(
    z.object({ id: z.string(), name: z.string(), resourceGroup: z.string(), kind: z.string().optional() }),
  ),
});

export const identitiesAnswer = z.object({
  identities: z.array(
    z.object({ id: z.string(), name: z.string(), clientId: z.string(), subscriptionId: z.string() }),
  ),
});

export const federatedCredentialsAnswer = z.object({
  credentials: z.array(z.object({ name: z.string(), issuer: z.string(), subject: z.string() })),
});

export const rolesAnswer = z.object({ roles: z.array(z.object({ id: z.string(), name: z.string() })) });

export const factsAnswer = z.object({
  provisioningState: z.string(),
  providerRegistered: z.boolean().optional(),
  extensionInstalled: z.boolean().optional(),
  oidcIssuerEnabled: z.boolean(),
  workloadIdentityEnabled: z.boolean(),
  secretsProviderEnabled: z.boolean(),
  namespaces: z.array(z.string()).optional(),
  federatedSubjects: z.array(z.string()).optional(),
  rolesHeld: z.array(z.string()).optional(),
  objects: z.array(z.string()).optional(),
  /** Why what is absent is absent. */
  unread: z.array(failureSchema),
});

const resource = z.object({
  kind: z.enum(['Secret', 'ServiceAccount']),
  name: z.string(),
  namespace: z.string(),
  annotations: z.record(z.string(), z.string()),
  state: z.enum(['present', 'missing']),
  createdAt: z.string().optional(),
  keys: z.array(z.string()),
});

export type ConnectionResourceAnswer = z.infer<typeof resource>;

export const resourcesAnswer = z.object({ resources: z.array(resource) });

export const extensionAnswer = z.object({
  id: z.string(),
  name: z.string(),
  extensionType: z.string(),
  provisioningState: z.string(),
  version: z.string().optional(),
  releaseTrain: z.string().optional(),
  autoUpgrade: z.boolean(),
  pinnedVersion: z.string().optional(),
  system: z.boolean(),
  managedBy: z.string().optional(),
  createdAt: z.string().optional(),
  modifiedAt: z.string().optional(),
  settings: z.record(z.string(), z.string()),
  protectedSettings: z.array(z.string()),
  identity: z.object({ type: z.string(), principalId: z.string() }).optional(),
  statuses: z.array(
    z.object({
      code: z.string().optional(),
      displayStatus: z.string().optional(),
      level: z.string().optional(),
      message: z.string().optional(),
      time: z.string().optional(),
    }),
  ),
  releaseNamespace: z.string().optional(),
  error: z.object({ code: z.string(), message: z.string() }).optional(),
});

export type ExtensionAnswer = z.infer<typeof extensionAnswer>;

export const extensionsAnswer = z.object({ extensions: z.array(extensionAnswer) });

export const extensionVersionsAnswer = z.object({ versions: z.array(z.string()) });

export const podLogAnswer = z.object({ text: z.string() });

const podAnswer = z.object({
  name: z.string(),
  namespace: z.string(),
  phase: z.string(),
  ready: z.boolean(),
  restarts: z.number(),
  containers: z.array(z.string()),
  troubles: z.array(z.object({ reason: z.string(), message: z.string() })),
  createdAt: z.string().optional(),
});

export type PodAnswer = z.infer<typeof podAnswer>;

const eventAnswer = z.object({
  type: z.string(),
  reason: z.string(),
  message: z.string(),
  object: z.object({ kind: z.string(), name: z.string() }),
  count: z.number(),
  at: z.string().optional(),
});

export type EventAnswer = z.infer<typeof eventAnswer>;

/** What the Helm release of an extension has in the cluster. */
export const releaseAnswer = z.object({
  namespace: z.string(),
  releases: z.array(
    z.object({
      name: z.string(),
      revision: z.number(),
      status: z.string(),
      modifiedAt: z.string().optional(),
    }),
  ),
  workloads: z.array(
    z.object({
      kind: z.string(),
      name: z.string(),
      ready: z.number(),
      desired: z.number(),
      createdAt: z.string().optional(),
    }),
  ),
  pods: z.array(podAnswer),
  events: z.array(eventAnswer),
});

export const progressAnswer = z.object({
  connection: connectionSchema,
  extension: extensionAnswer.optional(),
  job: z
    .object({
      state: z.enum(['pending', 'running', 'succeeded', 'failed']),
      createdAt: z.string().optional(),
      conditions: z.array(
        z.object({ type: z.string(), reason: z.string().optional(), message: z.string().optional() }),
      ),
    })
    .optional(),
  run: z.object({ notes: z.array(z.string()), log: z.string() }).optional(),
  resources: z.array(resource),
  extensionError: failureSchema.optional(),
  clusterError: failureSchema.optional(),
});

export const dryRunAnswer = z.object({
  prerequisites: z.array(
    z.discriminatedUnion('type', [
      z.object({ type: z.literal('basicError'), code: z.string(), message: z.string() }),
      z.object({
        type: z.literal('permissionsMissing'),
        scope: z.string(),
        permissions: z.array(z.string()),
        recommendedRole: z.string().nullish(),
      }),
    ]),
  ),
  changes: z.array(
    z.object({
      name: z.string(),
      operationType: z.string(),
      description: z.string(),
      action: z.string(),
      scope: z.string(),
    }),
  ),
});

export const operationAnswer = z.object({
  status: z.string(),
  outcome: z.enum(['running', 'succeeded', 'failed']),
  error: z.object({ code: z.string(), message: z.string() }).optional(),
  properties: z.unknown().optional(),
  retryAfter: z.number().optional(),
});

/** The report at the end of a validation; Service Connector words its rows as it likes. */
export const validationAnswer = z.object({
  validationDetail: z
    .array(
      z.object({
        name: z.string(),
        description: z.string().nullish(),
        result: z.string(),
        errorMessage: z.string().nullish(),
      }),
    )
    .nullish(),
});

export const grantsAnswer = z.object({
  grants: z.array(z.object({ actions: z.array(z.string()), notActions: z.array(z.string()) })),
});
