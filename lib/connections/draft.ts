import { z } from 'zod';
import { authTypes, clientTypes } from './target-service.ts';

/**
 * What the user has chosen so far in the wizard. Flat and always writable: what is missing or wrong is said by `checkDraft`.
 * The schema reads drafts that were kept by the browser, so every field has a value to start from.
 */
export const connectionDraftSchema = z.object({
  namespace: z.string().default('default'),
  serviceId: z.string().default(''),
  name: z.string().default(''),
  /** Values of the target id's placeholders, `subscription` and `resourceGroup` among them. */
  target: z.record(z.string(), z.string()).default({}),
  /** `kind` of the picked resource; it decides the variables of Azure AI accounts. */
  accountKind: z.string().default(''),
  clientType: z.enum(clientTypes).default('none'),
  csi: z.boolean().default(false),
  authType: z.enum(authTypes).default('workloadIdentity'),
  identity: z
    .object({ id: z.string(), clientId: z.string(), subscriptionId: z.string() })
    .nullable()
    .default(null),
  servicePrincipal: z
    .object({
      clientId: z.string().default(''),
      principalId: z.string().default(''),
      secret: z.string().default(''),
    })
    .prefault({}),
  credentials: z.object({ user: z.string().default(''), password: z.string().default('') }).prefault({}),
  kafka: z
    .object({
      bootstrapServer: z.string().default(''),
      key: z.string().default(''),
      secret: z.string().default(''),
      schemaRegistry: z.string().default(''),
      schemaKey: z.string().default(''),
      schemaSecret: z.string().default(''),
    })
    .prefault({}),
  /** The user's own variable names, by the name that Service Connector would give. */
  customizedKeys: z.record(z.string(), z.string()).default({}),
  /** App Configuration: have its own Kubernetes extension in the cluster as well. */
  appConfigurationExtension: z.boolean().default(false),
  /** Roles instead of the service's default ones; empty means the default. */
  roles: z.array(z.object({ id: z.string(), name: z.string() })).default([]),
  assignRoles: z.boolean().default(true),
  writeConfiguration: z.boolean().default(true),
  configureFirewall: z.boolean().default(true),
});

export type ConnectionDraft = z.infer<typeof connectionDraftSchema>;

/** A draft in which nothing is chosen. */
export const emptyDraft = (): ConnectionDraft => connectionDraftSchema.parse({});

/** The draft without what must not be kept by the browser: passwords, client secrets and keys. */
export function withoutSecrets(draft: ConnectionDraft): ConnectionDraft {
  return {
    ...draft,
    servicePrincipal: { ...draft.servicePrincipal, secret: '' },
    credentials: { ...draft.credentials, password: '' },
    kafka: { ...draft.kafka, secret: '', schemaSecret: '' },
  };
}
