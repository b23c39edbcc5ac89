import { type ArmRoute, route } from '../route.ts';

const type = 'Microsoft.Authorization/permissions';

/** What the caller may do at a scope. No permission is needed to ask. */
export const permissionRoutes: readonly ArmRoute[] = [
  route('GET', `{scope}/providers/${type}`, { type }, ({ access }, { scope }) => ({
    status: 200,
    body: {
      value: access.grantsAt(scope).map((grant) => ({
        ...grant,
        dataActions: [],
        notDataActions: [],
        condition: null,
        conditionVersion: null,
      })),
    },
  })),
];
