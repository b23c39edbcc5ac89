import { z } from 'zod';
import type { Arm } from '../arm.ts';
import { ArmError } from '../arm-error.ts';
import { parseBody } from '../request-body.ts';
import { isWithin, keyOf } from '../resource-id.ts';
import { type ArmRoute, route } from '../route.ts';
import type { ArmState, PolicyAssignment } from '../state.ts';
import { findPolicyDefinition, policyDefinitionId } from './policy-definitions.ts';

const type = 'Microsoft.Authorization/policyAssignments';
const collection = `{scope}/providers/${type}` as const;
const path = `${collection}/{name}` as const;

const bodySchema = z.looseObject({
  properties: z.strictObject({
    displayName: z.string().optional(),
    description: z.string().optional(),
    policyDefinitionId: z.string().min(1),
    scope: z.string().optional(),
    notScopes: z.array(z.string()).optional(),
    parameters: z.record(z.string(), z.strictObject({ value: z.unknown() })).optional(),
    enforcementMode: z.enum(['Default', 'DoNotEnforce']).optional(),
    metadata: z.unknown().optional(),
    nonComplianceMessages: z.unknown().optional(),
  }),
});

/** Assignments of policies to a scope and all below it. */
export function policyAssignmentRoutes({ state }: Arm): ArmRoute[] {
  const idOf = (scope: string, name: string) => `${scope}/providers/${type}/${name}`;
  const find = (scope: string, name: string): PolicyAssignment => {
    const assignment = state.policyAssignments.get(keyOf(idOf(scope, name)));
    if (assignment) return assignment;
    throw new ArmError(404, 'PolicyAssignmentNotFound', `The policy assignment '${name}' is not found.`);
  };
  return [
    // Assignments above the scope count as much as its own.
    route('GET', collection, { type, action: `${type}/read` }, (_, { scope }) => ({
      status: 200,
      body: {
        value: [...state.policyAssignments.values()]
          .filter((assignment) => isWithin(scope, assignment.scope) || isWithin(assignment.scope, scope))
          .map(view),
      },
    })),
    route('GET', path, { type, action: `${type}/read` }, (_, { scope, name }) => ({
      status: 200,
      body: view(find(scope, name)),
    })),
    route('PUT', path, { type, action: `${type}/write` }, ({ body }, { scope, name }) => {
      const chosen = parseBody(bodySchema, body).properties;
      const definition = findPolicyDefinition(chosen.policyDefinitionId);
      if (!definition) {
        throw new ArmError(
          404,
          'PolicyDefinitionNotFound',
          `The policy definition '${chosen.policyDefinitionId}' could not be found.`,
        );
      }
      const assignment = assignPolicy(state, {
        name,
        scope,
        displayName: chosen.displayName ?? definition.displayName,
        policyDefinitionId: policyDefinitionId(definition.name),
        parameters: chosen.parameters ?? {},
        notScopes: chosen.notScopes ?? [],
        enforcementMode: chosen.enforcementMode ?? 'Default',
      });
      return { status: 201, body: view(assignment) };
    }),
    route('DELETE', path, { type, action: `${type}/delete` }, (_, { scope, name }) => {
      const assignment = state.policyAssignments.get(keyOf(idOf(scope, name)));
      if (!assignment) return { status: 204 };
      state.policyAssignments.delete(keyOf(assignment.id));
      return { status: 200, body: view(assignment) };
    }),
  ];
}

export function assignPolicy(state: ArmState, assignment: Omit<PolicyAssignment, 'id'>): PolicyAssignment {
  const made = { ...assignment, id: `${assignment.scope}/providers/${type}/${assignment.name}` };
  state.policyAssignments.set(keyOf(made.id), made);
  return made;
}

function view({ id, name, ...properties }: PolicyAssignment) {
  return { properties: { ...properties, metadata: {} }, id, type, name };
}
