import { secretName, serviceAccountName } from './names.ts';
import type { AuthType, ClientType } from './target-service.ts';

/** A service connection of a cluster, as the portal sees it. */
export interface Connection {
  /** ARM id of the linker. */
  readonly id: string;
  readonly name: string;
  readonly namespace: string;
  /** Service of the catalogue, or undefined for a target that it does not know. */
  readonly serviceId: string | undefined;
  readonly target: {
    readonly name: string;
    readonly id?: string | undefined;
    readonly endpoint?: string | undefined;
  };
  readonly authType: AuthType | undefined;
  readonly clientType: ClientType | undefined;
  /** Client id of the identity or service principal. */
  readonly clientId: string | undefined;
  /** As Azure writes it: Succeeded, Failed, Accepted, Updating, Deleting… */
  readonly provisioningState: string;
  readonly customizedKeys: Readonly<Record<string, string>>;
  readonly createdAt: string | undefined;
  readonly createdBy: string | undefined;
  readonly modifiedAt: string | undefined;
}

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
