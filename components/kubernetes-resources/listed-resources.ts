import {
  type ClusterResource,
  type ResourceKind,
  resourceKey,
} from '#lib/connections/relations/cluster-resource.ts';
import type { Failure } from '#lib/failures/failure.ts';
import type { ChangeLine, ResourceLine, ResourceVersions } from '#lib/portal/resource-line.ts';

/** What is known of a cluster's resources. */
export interface Listed {
  /** Tells one reading of the whole list from the next; changes that a watch brings belong to the same reading. */
  readonly reading: number;
  readonly resources: readonly ClusterResource[];
  /** Kinds that could not be listed, with the cluster's reason. */
  readonly failures: readonly (Failure & { readonly kind: string })[];
  readonly complete: boolean;
  /** From where a watch goes on. */
  readonly versions: ResourceVersions;
}

let readings = 0;

/** Puts lines of the list together; a resource that comes twice counts once. */
export function collectResources() {
  readings += 1;
  const reading = readings;
  const resources = new Map<string, ClusterResource>();
  const failures: Listed['failures'][number][] = [];
  let versions: ResourceVersions | undefined;
  return {
    add(line: ResourceLine) {
      if (line.type === 'rows') for (const row of line.rows) resources.set(resourceKey(row), row);
      else if (line.type === 'failed') failures.push(line);
      else versions = line.versions;
    },
    state: (): Listed => ({
      reading,
      resources: [...resources.values()],
      failures: [...failures],
      complete: versions !== undefined,
      versions: versions ?? {},
    }),
  };
}

/** The list after some changes: rows stay where they are, new ones come last. */
export function applyChanges(listed: Listed, lines: readonly ChangeLine[]): Listed {
  const resources = new Map(listed.resources.map((resource) => [resourceKey(resource), resource]));
  const versions: Partial<Record<ResourceKind, string>> = { ...listed.versions };
  for (const line of lines) {
    if (line.type !== 'change') continue;
    const { kind, version, gone, resource } = line;
    if (version) versions[kind] = version;
    if (!resource) continue;
    if (gone) resources.delete(resourceKey(resource));
    else resources.set(resourceKey(resource), resource);
  }
  return { ...listed, resources: [...resources.values()], versions };
}
