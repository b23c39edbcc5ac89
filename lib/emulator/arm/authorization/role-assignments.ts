import { z } from 'zod';
import type { Arm } from '../arm.ts';
import { ArmError, badRequest } from '../arm-error.ts';
import { parseBody } from '../request-body.ts';
import { isWithin, keyOf } from '../resource-id.ts';
import { type ArmRoute, route } from '../route.ts';
import type { ArmState, RoleAssignment } from '../state.ts';
import { findRoleDefinition } from './role-definitions.ts';

const type = 'Microsoft.Authorization/roleAssignments';
const collection = `{scope}/providers/${type}` as const;
const path = `${collection}/{name}` as const;

const bodySchema = z.strictObject({
  properties: z.strictObject({
    roleDefinitionId: z.string().min(1),
    principalId: z.guid(),
    principalType: z.enum(['User', 'ServicePrincipal', 'Group']).default('User'),
    description: z.string().optional(),
    condition: z.null().optional(),
    conditionVersion: z.null().optional(),
  }),
});

export function roleAssignmentRoutes({ state }: Arm): ArmRoute[] {
  return [
    route('GET', collection, { type, action: `${type}/read` }, ({ query }, { scope }) => {
      const chosen = readFilter(query.get('$filter'));
      const value = [...state.roleAssignments.values()].filter(
        (assignment) =>
          (isWithin(scope, assignment.scope) || (!chosen.atScope && isWithin(assignment.scope, scope))) &&
          (!chosen.principalId || assignment.principalId === chosen.principalId),
      );
      return { status: 200, body: { value: value.map(view) } };
    }),
    route('GET', path, { type, action: `${type}/read` }, (_, { scope, name }) => ({
      status: 200,
      body: view(find(state, scope, name)),
    })),
    route('PUT', path, { type, action: `${type}/write` }, ({ body, caller }, { scope, name }) => {
      const { properties } = parseBody(bodySchema, body);
      if (!z.guid().safeParse(name).success)
        throw badRequest(`The role assignment ID '${name}' must be a GUID.`);
      if (!findRoleDefinition(properties.roleDefinitionId)) {
        throw new ArmError(
          404,
          'RoleDefinitionDoesNotExist',
          `The specified role definition with ID '${properties.roleDefinitionId.split('/').at(-1)}' does not exist.`,
        );
      }
      const { description, ...chosen } = properties;
      const assignment = assignRole(state, {
        name,
        scope,
        ...chosen,
        ...(description === undefined ? {} : { description }),
        createdBy: caller.objectId,
      });
      return { status: 201, body: view(assignment) };
    }),
    route('DELETE', path, { type, action: `${type}/delete` }, (_, { scope, name }) => {
      const assignment = state.roleAssignments.get(keyOf(assignmentId(scope, name)));
      if (!assignment) return { status: 204 };
      state.roleAssignments.delete(keyOf(assignment.id));
      return { status: 200, body: view(assignment) };
    }),
  ];
}

const assignmentId = (scope: string, name: string): string => `${scope}/providers/${type}/${name}`;

/** The assignment of a role to a principal at exactly this scope. */
export function findAssignment(
  state: ArmState,
  wanted: Pick<RoleAssignment, 'scope' | 'principalId' | 'roleDefinitionId'>,
): RoleAssignment | undefined {
  const role = findRoleDefinition(wanted.roleDefinitionId);
  return [...state.roleAssignments.values()].find(
    ({ scope, principalId, roleDefinitionId }) =>
      principalId === wanted.principalId &&
      keyOf(scope) === keyOf(wanted.scope) &&
      findRoleDefinition(roleDefinitionId) === role,
  );
}

/** @throws ArmError RoleAssignmentExists when the principal has the role at this scope already */
export function assignRole(
  state: ArmState,
  assignment: Omit<RoleAssignment, 'id' | 'createdOn'>,
): RoleAssignment {
  const existing = findAssignment(state, assignment);
  if (existing && existing.name !== assignment.name) {
    throw new ArmError(
      409,
      'RoleAssignmentExists',
      `The role assignment already exists. The ID of the conflicting role assignment is ${existing.name.replaceAll('-', '')}.`,
    );
  }
  const id = assignmentId(assignment.scope, assignment.name);
  const created = { ...assignment, id, createdOn: new Date().toISOString() };
  state.roleAssignments.set(keyOf(id), created);
  return created;
}

function find(state: ArmState, scope: string, name: string): RoleAssignment {
  const assignment = state.roleAssignments.get(keyOf(assignmentId(scope, name)));
  if (assignment) return assignment;
  throw new ArmError(404, 'RoleAssignmentNotFound', `The role assignment '${name}' is not found.`);
}

function readFilter(filter: string | undefined): { atScope: boolean; principalId?: string } {
  if (!filter) return { atScope: false };
  const principalId =
    /^(?:atScope\(\)\s+and\s+)?(?:principalId\s+eq\s+|assignedTo\()'([0-9a-f-]{36})'\)?$/i.exec(
      filter.trim(),
    )?.[1];
  if (principalId)
    return { atScope: /^atScope/i.test(filter.trim()), principalId: principalId.toLowerCase() };
  if (/^atScope\(\)$/i.test(filter.trim())) return { atScope: true };
  throw badRequest(
    `The filter '${filter}' is not supported. Supported filters are atScope(), principalId eq '{id}' and assignedTo('{id}').`,
  );
}

function view({
  id,
  name,
  scope,
  roleDefinitionId,
  principalId,
  principalType,
  createdOn,
  createdBy,
  description,
}: RoleAssignment) {
  return {
    properties: {
      roleDefinitionId,
      principalId,
      principalType,
      scope,
      condition: null,
      conditionVersion: null,
      createdOn,
      updatedOn: createdOn,
      createdBy,
      updatedBy: createdBy,
      delegatedManagedIdentityResourceId: null,
      description: description ?? null,
    },
    id,
    type,
    name,
  };
}
