import type { ClusterApi } from './cluster-api.ts';
import { ApiFailure } from './cluster-api.ts';
import type { KubectlCommand } from './command-line.ts';
import { type Manifest, type Material, manifestsOf } from './manifests.ts';
import { pathOf, servedTypes } from './resource-types.ts';
import { selectionsOf } from './targets.ts';

/** `kubectl apply`, on the server's side: each object is made, or brought to the form that the file has. */
export async function apply(api: ClusterApi, command: KubectlCommand, material: Material): Promise<string> {
  const manifests = manifestsOf(command, material);
  const query = new URLSearchParams({ fieldManager: 'kubectl', force: 'true' });
  if (command.flags['dry-run'] === 'server') query.set('dryRun', 'All');
  const lines: string[] = [];
  for (const manifest of manifests) {
    const { path, label } = await addressOf(api, manifest, command.flags.namespace);
    const before = await api.call('GET', path).catch(missing);
    await api.call('PATCH', `${path}?${query}`, {
      contentType: 'application/apply-patch+yaml',
      body: manifest,
    });
    lines.push(`${label} ${before === undefined ? 'created' : 'configured'}\n`);
  }
  return lines.join('');
}

/** `kubectl delete`, by file, by name or by selector. */
export async function remove(api: ClusterApi, command: KubectlCommand, material: Material): Promise<string> {
  const gone = async (path: string, label: string): Promise<string> => {
    const body = { propagationPolicy: 'Background' };
    const deleted = await api.call('DELETE', path, { body }).catch((error: unknown) => {
      if (command.flags['ignore-not-found'] === undefined) throw error;
      return missing(error);
    });
    return deleted === undefined ? '' : `${label} deleted\n`;
  };
  const lines: string[] = [];
  if (command.flags.filename) {
    for (const manifest of manifestsOf(command, material)) {
      const { path, kind, name } = await addressOf(api, manifest, command.flags.namespace);
      lines.push(await gone(path, `${kind} "${name}"`));
    }
    return lines.join('');
  }
  for (const { type, namespace, names, query } of await selectionsOf(api, command)) {
    const chosen = names.length > 0 ? names : await namesOf(api, `${pathOf(type, namespace)}${query}`);
    for (const name of chosen) {
      lines.push(await gone(pathOf(type, namespace, name), `${type.kind.toLowerCase()} "${name}"`));
    }
  }
  return lines.join('');
}

async function namesOf(api: ClusterApi, path: string): Promise<string[]> {
  const { items } = JSON.parse(await api.call('GET', path));
  return items.map(({ metadata }: { metadata: { name: string } }) => metadata.name);
}

async function addressOf(api: ClusterApi, manifest: Manifest, given: string | undefined) {
  const { apiVersion, kind, metadata } = manifest;
  const [group = ''] = apiVersion.includes('/') ? apiVersion.split('/') : [''];
  const type = (await servedTypes(api))(group ? `${kind}.${group}` : kind);
  if (!type) throw new Error(`error: no matches for kind "${kind}" in version "${apiVersion}"`);
  const label = `${kind.toLowerCase()}${group ? `.${group}` : ''}/${metadata.name}`;
  const path = pathOf(type, metadata.namespace ?? given ?? 'default', metadata.name);
  return { path, label, kind: kind.toLowerCase(), name: metadata.name };
}

function missing(error: unknown): undefined {
  if (error instanceof ApiFailure && error.reason === 'NotFound') return undefined;
  throw error;
}
