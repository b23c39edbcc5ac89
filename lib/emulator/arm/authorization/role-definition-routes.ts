import { ArmError } from '../arm-error.ts';
import { compileFilter } from '../odata-filter.ts';
import { type ArmRoute, route } from '../route.ts';
import { findRoleDefinition, type RoleDefinition, roleDefinitions } from './role-definitions.ts';

const type = 'Microsoft.Authorization/roleDefinitions';
const collection = `{scope}/providers/${type}` as const;

export const roleDefinitionRoutes: readonly ArmRoute[] = [
  route('GET', collection, { type, action: `${type}/read` }, ({ query }, { scope }) => {
    const matches = compileFilter(query.get('$filter')?.replace(/^atScope\(\)(\s+and\s+)?/i, ''), [
      'rolename',
      'type',
    ]);
    const value = roleDefinitions.filter((role) => matches({ rolename: role.name, type: role.type }));
    return { status: 200, body: { value: value.map((role) => view(role, scope)) } };
  }),
  // Clients read a definition by the bare id that an assignment names, so no scope is needed to see it.
  route('GET', `${collection}/{name}`, { type }, (_, { scope, name }) => {
    const role = findRoleDefinition(name);
    if (!role)
      throw new ArmError(
        404,
        'RoleDefinitionDoesNotExist',
        `The specified role definition with ID '${name}' does not exist.`,
      );
    return { status: 200, body: view(role, scope) };
  }),
];

function view(role: RoleDefinition, scope: string) {
  const subscription = /^\/subscriptions\/[^/]+/i.exec(scope)?.[0] ?? '';
  return {
    properties: {
      roleName: role.name,
      type: role.type,
      description: role.description,
      assignableScopes: ['/'],
      permissions: [
        {
          actions: role.actions,
          notActions: role.notActions,
          dataActions: role.dataActions,
          notDataActions: [],
        },
      ],
      createdOn: '2015-02-02T21:55:09.8806423Z',
      updatedOn: '2023-04-06T04:15:31.5243562Z',
      createdBy: null,
      updatedBy: null,
    },
    id: `${subscription}/providers/${type}/${role.id}`,
    type,
    name: role.id,
  };
}
