import { z } from 'zod';
import { secretName, serviceAccountName } from './names.ts';
import { authTypes, clientTypes } from './target-service.ts';

/** A service connection of a cluster, as the portal sees it. */
export const connectionSchema = z.object({
  /** ARM id of the linker. */
  id: z.string(),
  name: z.string(),
  namespace: z.string(),
  /** Service of the catalogue; absent for a target that it does not know. */
  serviceId: z.string().optional(),
  target: z.object({ name: z.string(), id: z.string().optional(), endpoint: z.string().optional() }),
  authType: z.enum(authTypes).optional(),
  clientType: z.enum(clientTypes).optional(),
  /** Client id of the identity or service principal. */
  clientId: z.string().optional(),
  /** Subscription of the identity, where Azure notes it. */
  identitySubscriptionId: z.string().optional(),
  /** Object id of the service principal. */
  principalId: z.string().optional(),
  /** Roles that were chosen instead of the usual ones, by role definition id. */
  roles: z.array(z.string()).optional(),
  /** What Service Connector was told to leave alone. */
  optedOut: z.array(z.enum(['authentication', 'network', 'configuration'])).optional(),
  /** As Azure writes it: Succeeded, Failed, Accepted, Updating, Deleting… */
  provisioningState: z.string(),
  customizedKeys: z.record(z.string(), z.string()),
  createdAt: z.string().optional(),
  createdBy: z.string().optional(),
  modifiedAt: z.string().optional(),
});

export type Connection = Readonly<z.infer<typeof connectionSchema>>;

/** ARM id of the linker that a connection of this name is, or will be. */
export const linkerId = (clusterId: string, name: string): string =>
  `${clusterId}/providers/Microsoft.ServiceLinker/linkers/${name}`;

/** Whether Azure is still working on the connection. */
export function isInProgress(provisioningState: string): boolean {
  return !['Succeeded', 'Failed', 'Canceled'].includes(provisioningState);
}

/** A Kubernetes resource that a connection should have. */
export interface ExpectedResource {
  readonly kind: 'Secret' | 'ServiceAccount';
  readonly name: string;
  readonly namespace: string;
  readonly annotations: Readonly<Record<string, string>>;
}

/** The Kubernetes resources that Service Connector makes for a connection: a Secret, and a ServiceAccount for workload identity. */
export function expectedResources(
  connection: Pick<Connection, 'name' | 'namespace' | 'authType' | 'clientId'>,
): ExpectedResource[] {
  const { name, namespace, authType, clientId } = connection;
  const secret: ExpectedResource = { kind: 'Secret', name: secretName(name), namespace, annotations: {} };
  if (authType !== 'workloadIdentity' || !clientId) return [secret];
  return [
    secret,
    {
      kind: 'ServiceAccount',
      name: serviceAccountName(clientId),
      namespace,
      annotations: { 'azure.workload.identity/client-id': clientId },
    },
  ];
}
