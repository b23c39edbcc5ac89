import type { Connection } from '../connection.ts';
import { grantsAccess } from '../target-roles.ts';
import { expectedRoles, identityOf } from './connection-evidence.ts';
import type { Evidence } from './evidence.ts';
import { seen } from './source.ts';

/** Object id of the identity or service principal that a connection's workloads are to the target. */
export function principalOf(evidence: Evidence, connection: Connection): string | undefined {
  if (connection.authType === 'csi') return seen(evidence.cluster)?.secretsProvider.objectId;
  if (connection.authType === 'servicePrincipal') return connection.principalId;
  return identityOf(evidence, connection)?.principalId;
}

type Assignment = Extract<Evidence['roleAssignments'], { state: 'read' }>['value'][number];

/** Roles of a principal that hold on a scope, its own and inherited ones; `undefined` where they could not be read. */
export function assignmentsOn(
  evidence: Evidence,
  principalId: string,
  scope: string,
): Assignment[] | undefined {
  return seen(evidence.roleAssignments)?.filter(
    (one) => one.principalId === principalId && covers(one.scope, scope),
  );
}

/**
 * Whether some role lets a connection's workloads in: one that the connection asks for, or another that grants what is needed.
 * A role whose definition could not be read gets the benefit of the doubt.
 */
export function letsIn(assignments: readonly Assignment[], connection: Connection): boolean {
  const asked = expectedRoles(connection).map(({ id }) => id);
  return assignments.some(
    ({ roleId, grants }) =>
      asked.includes(roleId) || grants === undefined || grantsAccess(grants, connection.serviceId ?? ''),
  );
}

/** Roles are inherited: one on the resource group or the subscription is one on the target. */
export const covers = (granted: string, scope: string): boolean =>
  granted === '/' || `${scope.toLowerCase()}/`.startsWith(`${granted.toLowerCase()}/`);
