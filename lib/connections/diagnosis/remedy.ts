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
  z.object({ kind: z.literal('startCluster') }),
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
  /** New pods get what the webhook gives; those that run keep what they have. */
  z.object({
    kind: z.literal('restartWorkload'),
    workload: z.object({ kind: z.enum(['Deployment', 'StatefulSet', 'DaemonSet']), namespace, name }),
  }),
  z.object({
    kind: z.literal('deleteObjects'),
    objects: z.array(z.object({ kind: z.enum(['Secret', 'ServiceAccount']), namespace, name })),
  }),
  /** Makes room in an identity that is full: the user chooses which of the candidates goes. */
  z.object({
    kind: z.literal('deleteFederatedCredential'),
    identityId: armId,
    candidates: z.array(z.object({ name, issuer: z.string(), subject: z.string() })),
    chosen: name.optional(),
  }),
  z.object({
    kind: z.literal('addNodePool'),
    pool: z.string().regex(/^[a-z][a-z0-9]{0,11}$/),
    /** Size of its nodes; Azure chooses where it is left out. */
    vmSize: z.string().regex(/^\w+$/).optional(),
  }),
  /** Adds the cluster's outbound addresses to the firewall of a target. */
  z.object({ kind: z.literal('allowAddresses'), scope: armId, addresses: z.array(z.ipv4()).min(1) }),
  /** Lets a target take access keys. */
  z.object({ kind: z.literal('enableKeys'), scope: armId }),
  z.object({ kind: z.literal('removeLocks'), locks: z.array(armId) }),
  z.object({ kind: z.literal('uncordonNodes'), nodes: z.array(name) }),
  /** Puts connections again as they are: Service Connector updates the extension, and its job writes their resources. */
  z.object({ kind: z.literal('recreateConnections') }),
]);

export type Remedy = z.infer<typeof remedySchema>;
