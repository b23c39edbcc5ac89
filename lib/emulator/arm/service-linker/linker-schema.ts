import { z } from 'zod';
import { clientTypes } from '#lib/connections/target-service.ts';

/** Azure takes null for a field that is not set, as its own answers carry it. */
const optional = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value) => value ?? undefined);
const text = optional(z.string());
const texts = optional(z.record(z.string(), z.string()));
const deleteOrUpdateBehavior = optional(z.enum(['Default', 'ForcedCleanup']));
const authMode = optional(z.enum(['optInAllAuth', 'optOutAllAuth']));

const targetService = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('AzureResource'),
    id: z.string().min(1),
    resourceProperties: optional(
      z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal('KeyVault'), connectAsKubernetesCsiDriver: optional(z.boolean()) }),
        z.strictObject({
          type: z.literal('AppConfig'),
          connectWithKubernetesExtension: optional(z.boolean()),
        }),
      ]),
    ),
  }),
  z.strictObject({ type: z.literal('ConfluentBootstrapServer'), endpoint: z.string().min(1) }),
  z.strictObject({ type: z.literal('ConfluentSchemaRegistry'), endpoint: z.string().min(1) }),
]);

const authInfo = z.discriminatedUnion('authType', [
  z.strictObject({
    authType: z.literal('secret'),
    name: text,
    // Of the three kinds of secret, AKS takes the raw value only.
    secretInfo: optional(z.strictObject({ secretType: z.literal('rawValue'), value: text })),
    authMode,
  }),
  z.strictObject({
    authType: z.literal('userAssignedIdentity'),
    clientId: text,
    subscriptionId: text,
    userName: text,
    roles: optional(z.array(z.string())),
    deleteOrUpdateBehavior,
    authMode,
  }),
  z.strictObject({
    authType: z.literal('servicePrincipalSecret'),
    clientId: z.string().min(1),
    principalId: z.string().min(1),
    secret: text,
    userName: text,
    roles: optional(z.array(z.string())),
    deleteOrUpdateBehavior,
    authMode,
  }),
]);

const action = optional(z.enum(['enable', 'optOut']));

/** A connection's choices: the properties of a linker, and the parameters of a dry run. */
export const linkerParameters = z.strictObject({
  targetService,
  authInfo,
  clientType: optional(z.enum(clientTypes)),
  scope: text,
  secretStore: optional(z.strictObject({ keyVaultId: text, keyVaultSecretName: text })),
  vNetSolution: z.null().optional(),
  publicNetworkSolution: optional(
    z.strictObject({
      action,
      firewallRules: optional(
        z.strictObject({
          ipRanges: optional(z.array(z.string())),
          azureServices: text,
          callerClientIP: text,
        }),
      ),
      deleteOrUpdateBehavior,
    }),
  ),
  configurationInfo: optional(
    z.strictObject({
      action,
      customizedKeys: texts,
      additionalConfigurations: texts,
      additionalConnectionStringProperties: texts,
      configurationStore: optional(z.strictObject({ appConfigurationId: text })),
      daprProperties: optional(z.looseObject({})),
      deleteOrUpdateBehavior,
    }),
  ),
  /** Read only; clients send it back as they got it. */
  provisioningState: text,
});

/** Body of a linker's PUT, as the specification of API version 2024-07-01-preview has it. */
export const linkerBody = z.strictObject({
  properties: linkerParameters,
  id: text,
  name: text,
  type: text,
  systemData: z.unknown().optional(),
});

/** What the user chose for a connection. Stored ones have lost every secret; see {@link withoutSecrets}. */
export type LinkerProperties = z.infer<typeof linkerParameters>;

/** Takes out what must not be kept: passwords and client secrets go into the Kubernetes Secret and nowhere else. */
export function withoutSecrets(chosen: LinkerProperties): LinkerProperties {
  const { authInfo: auth } = chosen;
  if (auth.authType === 'servicePrincipalSecret')
    return { ...chosen, authInfo: { ...auth, secret: undefined } };
  if (auth.authType !== 'secret' || !auth.secretInfo) return chosen;
  return { ...chosen, authInfo: { ...auth, secretInfo: { secretType: 'rawValue', value: undefined } } };
}
