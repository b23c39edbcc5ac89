import { groupVersion } from '../resources/resource-type.ts';
import { resourceTypes } from '../resources/resource-types.ts';

const groups = [...new Set(resourceTypes.map(({ group }) => group).filter(Boolean))];

/**
 * What the server says of itself: version, health, groups and resources.
 * @returns undefined for any other path
 */
export function discover(path: string, version: string): unknown {
  if (['/healthz', '/livez', '/readyz'].includes(path)) return 'ok';
  if (path === '/version') {
    const [major = '1', minor = '31'] = version.split('.');
    return {
      major,
      minor,
      gitVersion: `v${version}`,
      gitCommit: '',
      gitTreeState: 'clean',
      buildDate: '',
      goVersion: '',
      compiler: 'gc',
      platform: 'linux/amd64',
    };
  }
  if (path === '/api') return { kind: 'APIVersions', versions: ['v1'], serverAddressByClientCIDRs: [] };
  if (path === '/apis') return { kind: 'APIGroupList', apiVersion: 'v1', groups: groups.map(apiGroup) };
  const list = /^\/(?:api|apis\/([^/]+))\/(v[^/]+)$/.exec(path);
  if (list) return resourceList(list[1] ?? '', list[2] ?? '');
  const group = /^\/apis\/([^/]+)$/.exec(path)?.[1];
  return group && groups.includes(group)
    ? { kind: 'APIGroup', apiVersion: 'v1', ...apiGroup(group) }
    : undefined;
}

function apiGroup(name: string) {
  const version = resourceTypes.find(({ group }) => group === name)?.version ?? 'v1';
  const preferredVersion = { groupVersion: `${name}/${version}`, version };
  return { name, versions: [preferredVersion], preferredVersion };
}

function resourceList(group: string, version: string): unknown {
  const types = resourceTypes.filter((type) => type.group === group && type.version === version);
  const [first] = types;
  if (!first) return undefined;
  return {
    kind: 'APIResourceList',
    apiVersion: 'v1',
    groupVersion: groupVersion(first),
    resources: types.flatMap(
      ({ plural, singular, kind, namespaced, verbs, shortNames, categories, subresources }) => [
        { name: plural, singularName: singular, namespaced, kind, verbs, shortNames, categories },
        ...subresources.map((name) => ({
          name: `${plural}/${name}`,
          singularName: '',
          namespaced,
          kind,
          verbs: ['get'],
        })),
      ],
    ),
  };
}
