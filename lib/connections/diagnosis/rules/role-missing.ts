import { accountId, expectedRoles, healthyConnections } from '../connection-evidence.ts';
import { assignmentsOn, letsIn, principalOf } from '../held-roles.ts';
import { finding, type Rule } from '../rule.ts';

/** The identity may sign in, but has no role on the target that lets it use it, so the target refuses it. */
export const roleMissing: Rule = {
  id: 'role-missing',
  priority: 27,
  find(evidence) {
    return healthyConnections(evidence).flatMap((connection) => {
      const principalId = principalOf(evidence, connection);
      const scope = accountId(connection);
      const roles = expectedRoles(connection);
      if (!principalId || !scope || roles.length === 0) return [];
      const held = assignmentsOn(evidence, principalId, scope);
      const [role] = roles;
      if (!held || !role || letsIn(held, connection)) return [];
      const others = held.map(({ roleId }) => roleId).join(', ');
      return [
        finding('role-missing', {
          connections: [connection.name],
          values: { connection: connection.name, role: role.name, target: connection.target.name },
          quotes: [
            {
              source: 'roleAssignments',
              text: `principalId: ${principalId}, roleDefinitionIds: [${others}], scope: ${scope}`,
            },
          ],
          remedy: { kind: 'assignRole', scope, principalId, roleId: role.id, roleName: role.name },
          commands: [
            `az role assignment create --assignee-object-id ${principalId} --assignee-principal-type ServicePrincipal --role "${role.name}" --scope ${scope}`,
          ],
        }),
      ];
    });
  },
};
