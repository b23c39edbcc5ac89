import { groupVersion, type ResourceType } from '../resources/resource-type.ts';
import { reviewResources } from './reviews.ts';

interface ApiResource {
  readonly name: string;
  readonly singularName: string;
  readonly namespaced: boolean;
  readonly kind: string;
  readonly verbs: readonly string[];
  readonly group?: string;
  readonly version?: string;
  readonly shortNames?: readonly string[];
  readonly categories?: readonly string[];
}

/**
 * Answers the discovery of an API server.
 * @returns undefined for a path that is not about discovery
 */
export function discover(
  path: string,
  types: readonly ResourceType[],
  version: string,
  server: string,
): object | undefined {
  const [root, group, groupsVersion, ...rest] = path.split('/').filter(Boolean);
  if (rest.length > 0) return undefined;
  if (root === 'version' && !group) return versionInfo(version);
  if (root === 'api') {
    if (!group)
      return {
        kind: 'APIVersions',
        versions: ['v1'],
        serverAddressByClientCIDRs: [{ clientCIDR: '0.0.0.0/0', serverAddress: server }],
      };
    return group === 'v1' && !groupsVersion ? resourceList('', 'v1', types) : undefined;
  }
  if (root !== 'apis') return undefined;
  const groups = groupsOf(types);
  if (!group) return { kind: 'APIGroupList', apiVersion: 'v1', groups };
  const found = groups.find(({ name }) => name === group);
  if (!found) return undefined;
  if (!groupsVersion) return { kind: 'APIGroup', apiVersion: 'v1', ...found };
  return found.versions.some(({ version: known }) => known === groupsVersion)
    ? resourceList(group, groupsVersion, types)
    : undefined;
}

function versionInfo(version: string): object {
  const [major = '1', minor = '0'] = version.split('.');
  return {
    major,
    minor,
    gitVersion: `v${version}`,
    gitCommit: '0000000000000000000000000000000000000000',
    gitTreeState: 'clean',
    buildDate: '2025-01-01T00:00:00Z',
    goVersion: 'go1.24.0',
    compiler: 'gc',
    platform: 'linux/amd64',
  };
}

function groupsOf(types: readonly ResourceType[]) {
  const versions = new Map<string, Set<string>>();
  for (const { group, version } of [...types, ...reviewResources]) {
    if (group) versions.set(group, (versions.get(group) ?? new Set()).add(version));
  }
  return [...versions].map(([name, known]) => {
    const list = [...known].map((version) => ({ groupVersion: `${name}/${version}`, version }));
    return { name, versions: list, preferredVersion: list[0] };
  });
}

function resourceList(group: string, version: string, types: readonly ResourceType[]): object {
  const resources = [
    ...types.filter((type) => type.group === group && type.version === version).flatMap(apiResources),
    ...reviewResources
      .filter((review) => review.group === group && review.version === version)
      .map(({ plural, kind }) => ({
        name: plural,
        singularName: '',
        namespaced: false,
        kind,
        verbs: ['create'],
      })),
  ];
  return {
    kind: 'APIResourceList',
    apiVersion: 'v1',
    groupVersion: groupVersion({ group, version }),
    resources,
  };
}

/** A resource and its subresources. */
function apiResources(type: ResourceType): ApiResource[] {
  const { plural, singular, namespaced, kind, verbs, shortNames, categories } = type;
  const main = {
    name: plural,
    singularName: singular,
    namespaced,
    kind,
    verbs,
    ...(shortNames.length > 0 && { shortNames }),
    ...(categories.length > 0 && { categories }),
  };
  const subresources = type.subresources.map((name) => {
    const common = { name: `${plural}/${name}`, singularName: '', namespaced };
    if (name === 'scale')
      return {
        ...common,
        group: 'autoscaling',
        version: 'v1',
        kind: 'Scale',
        verbs: ['get', 'patch', 'update'],
      };
    if (name === 'token') {
      return {
        ...common,
        group: 'authentication.k8s.io',
        version: 'v1',
        kind: 'TokenRequest',
        verbs: ['create'],
      };
    }
    return { ...common, kind, verbs: name === 'log' ? ['get'] : ['get', 'patch', 'update'] };
  });
  return [main, ...subresources];
}
