import { ArmError } from '../arm-error.ts';
import { isWithin } from '../resource-id.ts';
import type { ArmState, PolicyAssignment } from '../state.ts';
import { findPolicyDefinition } from './policy-definitions.ts';
import { holds, type PolicySubject } from './policy-rule.ts';

/**
 * Checks that no policy denies that a resource is made or changed.
 * @throws ArmError RequestDisallowedByPolicy that names the assignments and their definitions
 */
export function demandAllowedByPolicy(state: ArmState, subject: PolicySubject): void {
  const denying = [...state.policyAssignments.values()].filter((assignment) => denies(assignment, subject));
  if (denying.length === 0) return;
  const identifiers = denying.map(({ id, displayName, policyDefinitionId }) => ({
    policyAssignment: { name: displayName, id },
    policyDefinition: {
      name: findPolicyDefinition(policyDefinitionId)?.displayName,
      id: policyDefinitionId,
    },
  }));
  throw new ArmError(
    403,
    'RequestDisallowedByPolicy',
    `Resource '${subject.name}' was disallowed by policy. Policy identifiers: '${JSON.stringify(identifiers)}'.`,
    {},
    {
      target: subject.name,
      additionalInfo: denying.map((assignment) => ({ type: 'PolicyViolation', info: violation(assignment) })),
    },
  );
}

function denies(assignment: PolicyAssignment, subject: PolicySubject): boolean {
  if (assignment.enforcementMode === 'DoNotEnforce' || !isWithin(subject.id, assignment.scope)) return false;
  if (assignment.notScopes.some((scope) => isWithin(subject.id, scope))) return false;
  const definition = findPolicyDefinition(assignment.policyDefinitionId);
  return definition !== undefined && holds(definition.condition, subject, assignment.parameters);
}

function violation({ id, name, scope, displayName, policyDefinitionId, parameters }: PolicyAssignment) {
  const definition = findPolicyDefinition(policyDefinitionId);
  return {
    policyDefinitionDisplayName: definition?.displayName,
    policyDefinitionId,
    policyDefinitionName: definition?.name,
    policyDefinitionEffect: 'deny',
    policyAssignmentId: id,
    policyAssignmentName: name,
    policyAssignmentDisplayName: displayName,
    policyAssignmentScope: scope,
    policyAssignmentParameters: parameters,
  };
}
