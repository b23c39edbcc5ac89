import { type Connection, expectedResources } from '../connection.ts';
import type { AzureEnds } from '../diagnosis/evidence.ts';
import { type ClusterResource, isWorkload, type ResourceRef, resourceKey } from './cluster-resource.ts';

/** What belongs to what in a cluster: built once for a list, asked many times. */
export interface Relations {
  readonly connections: readonly Connection[];
  readonly resources: ReadonlyMap<string, ClusterResource>;
  /** The connections that a Secret, ServiceAccount or SecretProviderClass is made by or for. */
  readonly connectionsOf: (resource: ResourceRef) => readonly Connection[];
  /** The connections behind a workload, through whatever it refers to. */
  readonly connectionsBehind: (workload: ClusterResource) => readonly Connection[];
  /** Workloads that refer to a Secret, ServiceAccount or SecretProviderClass. Pods of a workload are not named beside it. */
  readonly usersOf: (resource: ResourceRef) => readonly ClusterResource[];
  readonly podsOf: (workload: ResourceRef) => readonly ClusterResource[];
  /** Namespaces that have a Secret of that name. */
  readonly namespacesWithSecret: (name: string) => readonly string[];
  /** Where the connections end in Azure; undefined while that is not read. */
  readonly ends: AzureEnds | undefined;
}

/** Relates what Azure says to what is in the cluster. */
export function relate(
  connections: readonly Connection[],
  resources: readonly ClusterResource[],
  ends?: AzureEnds,
): Relations {
  const byKey = new Map(resources.map((resource) => [resourceKey(resource), resource]));
  const made = new Map<string, Connection[]>();
  const users = new Map<string, ClusterResource[]>();
  const pods = new Map<string, ClusterResource[]>();
  const secretNamespaces = new Map<string, string[]>();
  for (const connection of connections) {
    for (const resource of expectedResources(connection)) push(made, resourceKey(resource), connection);
  }
  for (const resource of resources) {
    const { kind, namespace, name, controller, vault } = resource;
    if (kind === 'Secret') push(secretNamespaces, name, namespace);
    if (controller) push(pods, `${controller.kind}/${namespace}/${controller.name}`, resource);
    for (const key of referredTo(resource)) push(users, key, resource);
    const vaultName = vault?.toLowerCase();
    if (kind !== 'SecretProviderClass' || !vaultName) continue;
    for (const connection of connections) {
      if (connection.authType !== 'csi' || connection.namespace !== namespace) continue;
      if (connection.target.name.toLowerCase() === vaultName) push(made, resourceKey(resource), connection);
    }
  }
  const connectionsOf = (resource: ResourceRef) => made.get(resourceKey(resource)) ?? [];
  return {
    connections,
    resources: byKey,
    connectionsOf,
    connectionsBehind: (workload) => [
      ...new Set(referredTo(withTemplate(workload, byKey)).flatMap((key) => made.get(key) ?? [])),
    ],
    usersOf: (resource) => users.get(resourceKey(resource)) ?? [],
    podsOf: (workload) => pods.get(resourceKey(workload)) ?? [],
    namespacesWithSecret: (name) => secretNamespaces.get(name) ?? [],
    ends,
  };
}

/** Keys of what a workload refers to; the account that every pod has anyway says nothing. */
function referredTo({ namespace, references }: ClusterResource): string[] {
  if (!references) return [];
  const { secrets, serviceAccount, secretProviderClasses } = references;
  const names = [...new Set(secrets.map(({ name }) => name))];
  return [
    ...names.map((name) => resourceKey({ kind: 'Secret', namespace, name })),
    ...(serviceAccount === 'default'
      ? []
      : [resourceKey({ kind: 'ServiceAccount', namespace, name: serviceAccount })]),
    ...secretProviderClasses.map((name) => resourceKey({ kind: 'SecretProviderClass', namespace, name })),
  ];
}

/** A pod refers to what the workload that made it refers to. */
function withTemplate(
  resource: ClusterResource,
  byKey: ReadonlyMap<string, ClusterResource>,
): ClusterResource {
  const { controller, namespace, references } = resource;
  if (references || !controller) return resource;
  const owner = byKey.get(`${controller.kind}/${namespace}/${controller.name}`);
  return owner && isWorkload(owner.kind) ? withTemplate(owner, byKey) : resource;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
