/** The server application of AKS: tokens for the API servers of clusters carry it. Same id in every tenant and cloud. */
export const aksServerApplication = '6dae42f8-4368-4678-94ff-3960e28e3630';

/** Audiences that Azure Resource Manager accepts in tokens. */
export const armAudiences = [
  'https://management.core.windows.net/',
  'https://management.core.windows.net',
  'https://management.azure.com/',
  'https://management.azure.com',
] as const;

/** Microsoft Graph: what an access token is for when only OpenID scopes are asked. */
const graph = '00000003-0000-0000-c000-000000000000';

const openIdScopes = new Set(['openid', 'profile', 'offline_access', 'email']);

/**
 * The resource that the scopes ask a token for. `https://management.azure.com//.default` gives the audience with its slash.
 * @returns undefined when the scopes name no resource that this directory knows, or more than one
 */
export function audienceOfScopes(scopes: readonly string[]): string | undefined {
  const resources = new Set(scopes.filter((scope) => !openIdScopes.has(scope)).map(resourceOf));
  if (resources.size === 0) return graph;
  const [resource] = resources;
  if (resources.size > 1 || resource === undefined) return undefined;
  if (resource === aksServerApplication || resource === graph) return resource;
  return armAudiences.find((audience) => audience === resource);
}

function resourceOf(scope: string): string {
  return scope.slice(0, Math.max(0, scope.lastIndexOf('/')));
}
