import { z } from 'zod';

const name = z.string().regex(/^[-\w.]{1,253}$/);
const namespace = z.string().regex(/^[-a-z0-9]{1,63}$/);
const armId = z.string().regex(/^\/subscriptions\/[-\w]+(\/(?!\.{1,2}(\/|$))[-\w.()]+)*$/i);

/** What the portal can do about a finding, with everything that it will change. The server parses it again before it acts. */
export const remedySchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('registerProvider'),
    subscriptionId: z.guid(),
    namespaces: z.array(z.string().regex(/^Microsoft\.\w+$/)),
  }),
  z.object({ kind: z.literal('waitForCluster') }),
  z.object({ kind: z.literal('installExtension') }),
  z.object({ kind: z.literal('upgradeExtension') }),
  z.object({ kind: z.literal('reinstallExtension') }),
  z.object({
    kind: z.literal('enableFeatures'),
    features: z.array(z.enum(['oidcIssuer', 'workloadIdentity', 'secretsProvider'])),
  }),
  z.object({
    kind: z.literal('putFederatedCredential'),
    identityId: armId,
    name,
    issuer: z.url(),
    subject: z.string().regex(/^system:serviceaccount:[-a-z0-9]{1,63}:[-.a-z0-9]{1,253}$/),
  }),
  z.object({
    kind: z.literal('assignRole'),
    scope: armId,
    principalId: z.guid(),
    roleId: z.guid(),
    roleName: z.string(),
  }),
  z.object({
    kind: z.literal('labelWorkload'),
    workload: z.object({
      kind: z.enum(['Deployment', 'StatefulSet', 'DaemonSet']),
      namespace,
      name,
    }),
    serviceAccount: name,
  }),
  z.object({
    kind: z.literal('annotateServiceAccount'),
    namespace,
    name,
    clientId: z.guid(),
  }),
  z.object({
    kind: z.literal('deleteObject'),
    object: z.object({ kind: z.enum(['Secret', 'ServiceAccount']), namespace, name }),
  }),
  z.object({ kind: z.literal('removeLocks'), locks: z.array(armId) }),
  z.object({ kind: z.literal('uncordonNodes'), nodes: z.array(name) }),
  /** Puts connections again as they are: Service Connector updates the extension, and its job writes their resources. */
  z.object({ kind: z.literal('recreateConnections') }),
]);

export type Remedy = z.infer<typeof remedySchema>;
