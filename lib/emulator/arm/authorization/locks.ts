import { type ArmRoute, route } from '../route.ts';

const type = 'Microsoft.Authorization/locks';

/** The estate has no management locks; the list is there for clients that look before they write. */
export const lockRoutes: readonly ArmRoute[] = [
  route('GET', `{scope}/providers/${type}`, { type, action: `${type}/read` }, () => ({
    status: 200,
    body: { value: [] },
  })),
];
