import { type Connection, expectedResources } from '../connection.ts';
import { federatedAudience, federatedSubject } from '../names.ts';
import { targetOfId } from '../target-id.ts';
import type { Role } from '../target-service.ts';
import { targetServiceById } from '../target-services.ts';
import { admits } from './address-range.ts';
import type { AzureEnds, Evidence, IdentityEvidence, ObjectEvidence, TargetEvidence } from './evidence.ts';
import { seen } from './source.ts';

/** Connections that Azure calls healthy: what is missing around them is missing for a reason of its own. */
export const healthyConnections = (evidence: Evidence): Connection[] =>
  (seen(evidence.connections) ?? []).filter(({ provisioningState }) => provisioningState === 'Succeeded');

/** The managed identity that a connection signs in with. */
export const identityOf = (
  evidence: Pick<AzureEnds, 'identities'>,
  { authType, clientId }: Connection,
): IdentityEvidence | undefined =>
  authType === 'workloadIdentity'
    ? seen(evidence.identities)?.find((identity) => identity.clientId === clientId)
    : undefined;

/**
 * Id of the resource that a target's role and firewall belong to: the storage account of a blob service.
 * Ids are compared in lower case, as Azure compares them.
 */
export function accountId({ target: { id } }: Pick<Connection, 'target'>): string | undefined {
  return (
    id && /^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/[^/]+\/[^/]+\/[^/]+/i.exec(id)?.[0]
  );
}

export const targetOf = (
  evidence: Pick<AzureEnds, 'targets'>,
  connection: Connection,
): TargetEvidence | undefined => {
  const id = accountId(connection)?.toLowerCase();
  return seen(evidence.targets)?.find((target) => target.id.toLowerCase() === id);
};

/**
 * Whether a target's firewall lets the cluster in.
 * @returns undefined where the one or the other is not known
 */
export function letsIn(
  { outboundAddresses }: Pick<AzureEnds, 'outboundAddresses'>,
  network: TargetEvidence['network'],
): boolean | undefined {
  if (!network) return undefined;
  if (network.publicAccess && !network.denyByDefault) return true;
  const addresses = seen(outboundAddresses) ?? [];
  if (addresses.length === 0) return undefined;
  return network.publicAccess && addresses.some((address) => admits(network.allowed, address));
}

/** The federated credential that a workload-identity connection needs. */
export function expectedCredential(
  evidence: Pick<AzureEnds, 'cluster'>,
  connection: Connection,
): { issuer: string; subject: string; audience: string } | undefined {
  const issuer = seen(evidence.cluster)?.oidcIssuer.url;
  if (connection.authType !== 'workloadIdentity' || !connection.clientId || !issuer) return undefined;
  return {
    issuer,
    subject: federatedSubject(connection.namespace, connection.clientId),
    audience: federatedAudience,
  };
}

/** The Kubernetes objects that a connection should have, each with what is there, where the cluster could be read. */
export function objectsOf(evidence: Evidence, connection: Connection) {
  const objects = seen(evidence.objects);
  const hidden = evidence.unread.some(
    ({ source, of }) => source === 'objects' && of === connection.namespace,
  );
  if (!objects || hidden) return [];
  return expectedResources(connection).map((expected) => ({
    expected,
    found: objects.find((object) => isSame(object, expected)),
  }));
}

const isSame = (
  a: Pick<ObjectEvidence, 'kind' | 'namespace' | 'name'>,
  b: Pick<ObjectEvidence, 'kind' | 'namespace' | 'name'>,
): boolean => a.kind === b.kind && a.namespace === b.namespace && a.name === b.name;

/** Roles that the connection's identity should have on its target: those it asks for, else the documented ones. */
export function expectedRoles({ serviceId, target, roles }: Connection): readonly Role[] {
  const service = serviceId
    ? targetServiceById(serviceId)
    : target.id
      ? targetOfId(target.id)?.service
      : undefined;
  const usual = service?.defaultRoles ?? [];
  if (!roles || roles.length === 0) return usual;
  return roles.map((id) => usual.find((role) => role.id === id) ?? { id, name: id });
}

/** Actions on a connection's target that its maker needs: to read keys where they are what is written, else to assign roles. */
export function actionsOnTarget(connection: Connection): string[] {
  const { serviceId, authType } = connection;
  if (authType === 'secretAuto') {
    const actions = (serviceId && targetServiceById(serviceId)?.requiredActions) || [];
    return actions.filter((action) => /\/action$/i.test(action));
  }
  return expectedRoles(connection).length > 0 && authType !== 'secret'
    ? ['Microsoft.Authorization/roleAssignments/write']
    : [];
}
