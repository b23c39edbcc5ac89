import { z } from 'zod';
import { type ArmSession, armList } from './arm-client.ts';

/** The built-in definition "Not allowed resource types"; it has the same id in every tenant. */
const notAllowedTypes = '6c112d4e-5bc7-47ae-a041-ea2d9dccd749';

const assignmentSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    properties: z.object({
      displayName: z.string().nullish(),
      policyDefinitionId: z.string(),
      enforcementMode: z.string().nullish(),
      parameters: z
        .object({ listOfResourceTypesNotAllowed: z.object({ value: z.array(z.string()) }).nullish() })
        .nullish()
        .catch(undefined),
    }),
  })
  .transform(({ id, name, properties: p }) => ({
    id,
    displayName: p.displayName ?? name,
    enforced: p.enforcementMode !== 'DoNotEnforce',
    deniedTypes: p.policyDefinitionId.toLowerCase().endsWith(notAllowedTypes)
      ? (p.parameters?.listOfResourceTypesNotAllowed?.value ?? [])
      : [],
  }));

/** Policies in force at a scope that deny types of resources by name. What other policies deny shows only when they do. */
export async function listDeniedTypes(session: ArmSession, scope: string) {
  const path = `${scope}/providers/Microsoft.Authorization/policyAssignments`;
  const assignments = await armList(session, path, '2022-06-01', assignmentSchema, {
    $filter: 'atScope()',
  });
  return assignments.filter(({ enforced, deniedTypes }) => enforced && deniedTypes.length > 0);
}
