import type { Arm } from '../arm.ts';
import { isWithin } from '../resource-id.ts';
import { type ArmRoute, route } from '../route.ts';
import type { DenyAssignment } from '../state.ts';

const type = 'Microsoft.Authorization/denyAssignments';

export function denyAssignmentRoutes({ state }: Arm): ArmRoute[] {
  return [
    route('GET', `{scope}/providers/${type}`, { type, action: `${type}/read` }, (_, { scope }) => ({
      status: 200,
      body: {
        value: [...state.denyAssignments.values()]
          .filter((denial) => isWithin(scope, denial.scope))
          .map(view),
      },
    })),
  ];
}

function view({ id, name, description, scope, actions }: DenyAssignment) {
  const everyone = { id: '00000000-0000-0000-0000-000000000000', type: 'SystemDefined' };
  return {
    id,
    type,
    name: id.split('/').at(-1),
    properties: {
      denyAssignmentName: name,
      description,
      permissions: [{ actions, notActions: [], dataActions: [], notDataActions: [] }],
      scope,
      doNotApplyToChildScopes: false,
      principals: [everyone],
      excludePrincipals: [],
      isSystemProtected: true,
    },
  };
}
