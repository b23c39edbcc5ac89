import { parseDocument, stringify } from 'yaml';
import { AzureError } from '#lib/azure/azure-error.ts';
import type { ResourceRef } from '#lib/connections/relations/cluster-resource.ts';
import { type Worded, worded } from '#lib/failures/words.ts';
import { kinds } from './kinds.ts';
import { type KubernetesObject, kubernetesObject } from './kubernetes-object.ts';

/** Members of `metadata` that people write; what the cluster adds follows by its name. */
const written = ['name', 'namespace', 'labels', 'annotations'];

/**
 * An object as YAML, in the order people write it.
 * @param managed also who owns which field, which nobody wants to see by default
 */
export function toYaml(object: KubernetesObject, managed = false): string {
  const { apiVersion, kind, metadata, status, ...content } = object;
  const { managedFields, ...rest } = metadata;
  const rank = (key: string) => (written.includes(key) ? written.indexOf(key) : written.length);
  const members = Object.entries(managed && managedFields ? { ...rest, managedFields } : rest).sort(
    ([a], [b]) => rank(a) - rank(b) || a.localeCompare(b),
  );
  return stringify(
    {
      apiVersion,
      kind,
      metadata: Object.fromEntries(members),
      ...content,
      ...(status !== undefined && { status }),
    },
    { lineWidth: 0 },
  );
}

/** What people wrote of an object, as YAML to compare: without its status and what the cluster counts up at every change. */
export function toComparableYaml(object: KubernetesObject): string {
  return toYaml(writtenPart(object));
}

/** An object without its status and without what only the cluster writes. */
export function writtenPart({ status: _status, metadata, ...content }: KubernetesObject): KubernetesObject {
  const { name, namespace, labels, annotations } = metadata;
  const { [revision]: _revision, ...others } = annotations ?? {};
  return {
    ...content,
    metadata: {
      name,
      ...(namespace !== undefined && { namespace }),
      ...(labels && { labels }),
      ...(Object.keys(others).length > 0 && { annotations: others }),
    },
  };
}

/** The Deployment controller writes it into what people wrote. */
const revision = 'deployment.kubernetes.io/revision';

const refuse = (code: string, why: Worded | { message: string }): AzureError =>
  new AzureError({ code, ...why, status: 422, attempted: 'read the manifest' });

/**
 * Reads a manifest that somebody wrote.
 * @param ref what it must describe: a manifest of anything else is refused
 * @throws AzureError that says in which line it is not YAML, or what it describes instead
 */
export function fromYaml(yaml: string, ref: ResourceRef): KubernetesObject {
  const object = headOf(yaml);
  const { apiVersion, kind, metadata } = object;
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
      worded('otherResource', { part, given: given[part], expected: expected[part] }),
    );
  }
  return { ...object, metadata: { ...metadata, namespace: ref.namespace } };
}

/** Reads one manifest, of whatever it is. */
function headOf(yaml: string): KubernetesObject {
  const document = parseDocument(yaml);
  const [problem] = document.errors;
  if (problem) throw refuse('InvalidYaml', { message: problem.message });
  const parsed = kubernetesObject.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues.map(({ path }) => path.join('.')).join(', ');
  throw refuse('InvalidManifest', where ? worded('incompleteManifest', { where }) : worded('noMapping'));
}

/** One resource of a file of manifests. */
export interface Manifest {
  readonly ref: ResourceRef;
  readonly object: KubernetesObject;
}

/**
 * Reads a file of manifests, divided by `---`.
 * @param allowed kinds that may be in it, all in this namespace
 */
export function manifestsOf(
  yaml: string,
  namespace: string,
  allowed: readonly ResourceRef['kind'][],
): Manifest[] {
  const documents = yaml.split(/^---\s*$/m).filter((text) => text.trim() !== '');
  if (documents.length === 0) throw refuse('InvalidManifest', worded('noManifest'));
  return documents.map((text) => {
    const head = headOf(text);
    const kind = allowed.find((one) => one === head.kind);
    if (!kind)
      throw refuse(
        'KindNotAllowed',
        worded('kindNotAllowed', { kind: head.kind, allowed: allowed.join(', ') }),
      );
    const ref = { kind, namespace, name: head.metadata.name };
    return { ref, object: fromYaml(text, ref) };
  });
}
