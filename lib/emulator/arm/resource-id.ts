/** Where an ARM id points to. Names keep the casing they were asked with; compare ids by {@link keyOf}. */
export interface ResourceId {
  readonly id: string;
  readonly subscriptionId?: string;
  readonly resourceGroup?: string;
  /** Namespace and type of the innermost resource, such as `Microsoft.Sql/servers/databases`; absent for groups and above. */
  readonly type?: string;
  /** Names from the outermost resource of that provider down. */
  readonly names: readonly string[];
}

/** ARM compares ids without regard to case; this is the form in which they are stored and compared. */
export const keyOf = (id: string): string => id.toLowerCase().replace(/\/+$/, '');

/** Reads an ARM id apart. A trailing type without a name (a collection) or an action gives a type longer than the names. */
export function parseResourceId(id: string): ResourceId {
  const subscriptionId = /^\/subscriptions\/([^/]+)/i.exec(id)?.[1];
  const resourceGroup = /^\/subscriptions\/[^/]+\/resourcegroups\/([^/]+)/i.exec(id)?.[1];
  const provider = /^.*\/providers\/([^/]+)((?:\/[^/]+)*)$/i.exec(id);
  const segments = provider?.[2]?.split('/').slice(1) ?? [];
  const types = segments.filter((_, index) => index % 2 === 0);
  return {
    id,
    ...(subscriptionId ? { subscriptionId } : {}),
    ...(resourceGroup ? { resourceGroup } : {}),
    ...(provider ? { type: [provider[1], ...types].join('/') } : {}),
    names: segments.filter((_, index) => index % 2 === 1),
  };
}

/**
 * The scope at which a request's permission is checked: the resource, or for a collection or an action what it stands on.
 * @param path the request's path, such as `…/managedClusters/aks/listClusterUserCredential`
 */
export function authorizationScope(path: string): string {
  const provider = /^(.*)\/providers\/([^/]+)((?:\/[^/]+)*)$/i.exec(path);
  if (!provider) {
    const segments = path.split('/').slice(1);
    return segments.length % 2 === 0 ? path : `/${segments.slice(0, -1).join('/')}`.replace(/\/$/, '');
  }
  const [, scope = '', namespace, rest = ''] = provider;
  const segments = rest.split('/').slice(1);
  if (segments.length < 2) return scope;
  const whole = segments.slice(0, segments.length - (segments.length % 2));
  return `${scope}/providers/${namespace}/${whole.join('/')}`;
}

/** Whether an id is the scope itself or lies below it. */
export function isWithin(id: string, scope: string): boolean {
  const [inner, outer] = [keyOf(id), keyOf(scope)];
  return inner === outer || inner.startsWith(`${outer}/`);
}
