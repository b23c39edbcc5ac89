import type { Connection } from '../../connection.ts';
import { accountId, expectedRoles, healthyConnections, identityOf } from '../connection-evidence.ts';
import type { Evidence } from '../evidence.ts';
import { finding, type Rule } from '../rule.ts';
import { seen } from '../source.ts';

/** The identity may sign in, but has no role on the target, so the target refuses it. */
export const roleMissing: Rule = {
  id: 'role-missing',
  priority: 27,
  find(evidence) {
    const assignments = seen(evidence.roleAssignments);
    if (!assignments) return [];
    return healthyConnections(evidence).flatMap((connection) => {
      const principalId = principalOf(evidence, connection);
      const scope = accountId(connection);
      const roles = expectedRoles(connection);
      if (!principalId || !scope || roles.length === 0) return [];
      // Any role on the target counts: users may choose other roles than the default ones.
      const held = assignments.some((one) => one.principalId === principalId && covers(one.scope, scope));
      const [role] = roles;
      if (held || !role) return [];
      return [
        finding('role-missing', {
          connections: [connection.name],
          values: { connection: connection.name, role: role.name, target: connection.target.name },
          quotes: [{ source: 'roleAssignments', text: `${principalId}: none on ${scope}` }],
          remedy: { kind: 'assignRole', scope, principalId, roleId: role.id, roleName: role.name },
          commands: [
            `az role assignment create --assignee-object-id ${principalId} --assignee-principal-type ServicePrincipal --role "${role.name}" --scope ${scope}`,
          ],
        }),
      ];
    });
  },
};

function principalOf(evidence: Evidence, connection: Connection): string | undefined {
  if (connection.authType === 'csi') return seen(evidence.cluster)?.secretsProvider.objectId;
  return identityOf(evidence, connection)?.principalId;
}

/** Roles are inherited: one on the resource group or the subscription is one on the target. */
const covers = (granted: string, scope: string): boolean =>
  granted === '/' || `${scope.toLowerCase()}/`.startsWith(`${granted.toLowerCase()}/`);
