import { parseDocument, stringify } from 'yaml';
import { AzureError } from '#lib/azure/azure-error.ts';
import type { ResourceRef } from '#lib/connections/relations/cluster-resource.ts';
import { kinds } from './kinds.ts';
import { type KubernetesObject, kubernetesObject } from './kubernetes-object.ts';

/**
 * An object as YAML, in the order people write it.
 * @param managed also who owns which field, which nobody wants to see by default
 */
export function toYaml(object: KubernetesObject, managed = false): string {
  const { apiVersion, kind, metadata, status, ...content } = object;
  const { managedFields, ...rest } = metadata;
  const shown = managed && managedFields ? { ...rest, managedFields } : rest;
  return stringify(
    { apiVersion, kind, metadata: shown, ...content, ...(status !== undefined && { status }) },
    { lineWidth: 0 },
  );
}

const refuse = (code: string, message: string): AzureError =>
  new AzureError({ code, message, status: 422, attempted: 'read the manifest' });

/**
 * Reads a manifest that somebody wrote.
 * @param ref what it must describe: a manifest of anything else is refused
 * @throws AzureError that says in which line it is not YAML, or what it describes instead
 */
export function fromYaml(yaml: string, ref: ResourceRef): KubernetesObject {
  const document = parseDocument(yaml);
  const [problem] = document.errors;
  if (problem) throw refuse('InvalidYaml', problem.message);
  const parsed = kubernetesObject.safeParse(document.toJS());
  if (!parsed.success) {
    const where = parsed.error.issues.map(({ path }) => path.join('.')).join(', ');
    throw refuse(
      'InvalidManifest',
      `A manifest needs apiVersion, kind and metadata.name (${where || 'not a mapping'}).`,
    );
  }
  const { apiVersion, kind, metadata } = parsed.data;
  const expected = {
    apiVersion: kinds[ref.kind].apiVersion,
    kind: ref.kind,
    name: ref.name,
    namespace: ref.namespace,
  };
  const given = { apiVersion, kind, name: metadata.name, namespace: metadata.namespace ?? ref.namespace };
  for (const part of ['kind', 'apiVersion', 'namespace', 'name'] as const) {
    if (given[part] === expected[part]) continue;
    throw refuse(
      'OtherResource',
      `This manifest is of ${part} ${given[part]}, but ${expected[part]} is being edited. Put ${part} back, or apply the manifest as a new resource.`,
    );
  }
  return { ...parsed.data, metadata: { ...metadata, namespace: ref.namespace } };
}
