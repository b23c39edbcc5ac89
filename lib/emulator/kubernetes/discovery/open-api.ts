import { groupVersion, type ResourceType } from '../resources/resource-type.ts';

const root = '/openapi/v3';

/**
 * The OpenAPI documents, as far as `kubectl apply` reads them: which kinds there are and that fields can be validated.
 * Schemas are left out.
 * @returns undefined for another path
 */
export function openApi(path: string, types: readonly ResourceType[]): object | undefined {
  if (path === root) {
    const groups = new Set(types.map(groupPath));
    return {
      paths: Object.fromEntries(
        [...groups].map((group) => [group, { serverRelativeURL: `${root}/${group}` }]),
      ),
    };
  }
  if (!path.startsWith(`${root}/`)) return undefined;
  const group = path.slice(root.length + 1);
  const served = types.filter((type) => groupPath(type) === group);
  if (served.length === 0) return undefined;
  return {
    openapi: '3.0.0',
    info: { title: 'Kubernetes', version: 'unversioned' },
    paths: Object.fromEntries(
      served.map((type) => [`/${group}/${collection(type)}/{name}`, { patch: patchOperation(type) }]),
    ),
    components: { schemas: {} },
  };
}

function groupPath(type: ResourceType): string {
  return `${type.group ? 'apis' : 'api'}/${groupVersion(type)}`;
}

function collection({ namespaced, plural }: ResourceType): string {
  return namespaced ? `namespaces/{namespace}/${plural}` : plural;
}

function patchOperation({ group, version, kind }: ResourceType): object {
  const parameters = ['dryRun', 'fieldManager', 'fieldValidation', 'force'].map((name) => ({
    name,
    in: 'query',
    schema: { type: name === 'force' ? 'boolean' : 'string', uniqueItems: true },
  }));
  return {
    operationId: `patch${kind}`,
    parameters,
    responses: { 200: { description: 'OK' } },
    'x-kubernetes-action': 'patch',
    'x-kubernetes-group-version-kind': { group, version, kind },
  };
}
