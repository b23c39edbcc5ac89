import { ArmError } from '../arm-error.ts';
import { type ArmRoute, route } from '../route.ts';
import type { PolicyCondition } from './policy-rule.ts';

const type = 'Microsoft.Authorization/policyDefinitions';

interface PolicyDefinition {
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly category: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** What is denied. */
  readonly condition: PolicyCondition;
}

/** Built-in definitions that deny; they have the same id in every tenant. */
const definitions: readonly PolicyDefinition[] = [
  {
    name: '6c112d4e-5bc7-47ae-a041-ea2d9dccd749',
    displayName: 'Not allowed resource types',
    description: 'Restrict which resource types can be deployed in your environment.',
    category: 'General',
    parameters: {
      listOfResourceTypesNotAllowed: { type: 'Array', metadata: { strongType: 'resourceTypes' } },
      effect: { type: 'String', allowedValues: ['Audit', 'Deny', 'Disabled'], defaultValue: 'Deny' },
    },
    condition: { field: 'type', in: "[parameters('listOfResourceTypesNotAllowed')]" },
  },
  {
    name: 'e56962a6-4747-49cd-b67b-bf8b01975c4c',
    displayName: 'Allowed locations',
    description: 'Restrict the locations in which resources can be deployed.',
    category: 'General',
    parameters: { listOfAllowedLocations: { type: 'Array', metadata: { strongType: 'location' } } },
    condition: {
      allOf: [
        { field: 'location', notEquals: '' },
        { field: 'location', notEquals: 'global' },
        { field: 'location', notIn: "[parameters('listOfAllowedLocations')]" },
      ],
    },
  },
];

export const policyDefinitionId = (name: string): string => `/providers/${type}/${name}`;

/** @param id of the definition, or its last segment */
export function findPolicyDefinition(id: string): PolicyDefinition | undefined {
  const wanted = id.split('/').at(-1)?.toLowerCase();
  return definitions.find(({ name }) => name === wanted);
}

export const policyDefinitionRoutes: readonly ArmRoute[] = [
  route('GET', `{scope}/providers/${type}`, { type }, () => ({
    status: 200,
    body: { value: definitions.map(view) },
  })),
  route('GET', `{scope}/providers/${type}/{name}`, { type }, (_, { name }) => {
    const definition = findPolicyDefinition(name);
    if (definition) return { status: 200, body: view(definition) };
    throw new ArmError(
      404,
      'PolicyDefinitionNotFound',
      `The policy definition '${name}' could not be found.`,
    );
  }),
];

function view({ name, displayName, description, category, parameters, condition }: PolicyDefinition) {
  return {
    properties: {
      displayName,
      policyType: 'BuiltIn',
      mode: 'Indexed',
      description,
      metadata: { version: '2.0.0', category },
      version: '2.0.0',
      parameters,
      // biome-ignore lint/suspicious/noThenProperty: policies are written so
      policyRule: { if: condition, then: { effect: 'deny' } },
      versions: ['2.0.0'],
    },
    id: policyDefinitionId(name),
    type,
    name,
  };
}
