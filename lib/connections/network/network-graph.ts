import type { AzureEnds } from '../diagnosis/evidence.ts';
import { isWorkload, resourceKey } from '../relations/cluster-resource.ts';
import type { ResourceHealth, ResourceView } from '../relations/resource-view.ts';
import { addConnection } from './azure-nodes.ts';
import { type NetworkEdge, type NetworkNode, networkBuilder } from './network-node.ts';

export interface NetworkGraph {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  /** Not each is drawn, since there are too many: namespaces stand for what is in them. */
  readonly simplified: boolean;
}

/** More than this nobody can read, and no browser draws quickly. */
const mostNodes = 2_000;

const badHealth: readonly (ResourceHealth | undefined)[] = ['wiring', 'orphan', 'drift', 'stale'];
const namespaceId = (namespace: string) => `namespace ${namespace}`;

/**
 * The graph of what uses which connection: namespaces, workloads, their Secrets and accounts, connections, federated credentials,
 * identities, firewalls, Azure targets.
 */
export function networkGraph(
  views: readonly ResourceView[],
  ends?: AzureEnds,
  limit: number = mostNodes,
): NetworkGraph {
  const graph = networkBuilder();
  const { nodes, edges, add, link } = graph;
  for (const view of views) {
    const { resource, health } = view;
    const { kind, namespace, name, controller } = resource;
    // A pod is shown through the workload that keeps it.
    if (kind === 'Pod' && controller) continue;
    const id = resourceKey(resource);
    const runs = isWorkload(kind);
    add({
      id,
      kind: runs ? 'workload' : 'resource',
      label: name,
      note: `${kind} · ${namespace}`,
      health,
      resource: { kind, namespace, name },
    });
    add({ id: namespaceId(namespace), kind: 'namespace', label: namespace, note: '', health: undefined });
    if (runs) {
      link(namespaceId(namespace), id);
      continue;
    }
    // What nobody uses hangs from its namespace; everything else from those who use it.
    if (view.users.length === 0) link(namespaceId(namespace), id);
    for (const user of view.users) link(resourceKey(user), id, badHealth.includes(health));
    for (const connection of view.connections)
      link(id, addConnection(connection, ends, graph), health === 'drift');
  }
  // A workload whose resource is not there still belongs to the connection that should have made it.
  const linked = new Set([...edges.values()].map(({ from }) => from));
  for (const { resource, connections, health } of views) {
    const id = resourceKey(resource);
    if (!isWorkload(resource.kind) || !nodes.has(id) || linked.has(id)) continue;
    for (const connection of connections)
      link(id, addConnection(connection, ends, graph), health === 'wiring');
  }
  const whole = {
    nodes: [...nodes.values()],
    edges: [...edges.values()].filter(({ from, to }) => nodes.has(from) && nodes.has(to)),
    simplified: false,
  };
  return whole.nodes.length > limit ? simplify(whole) : whole;
}

/** Namespaces instead of their workloads, and of what no connection made: what is wrong in one is still seen. */
function simplify({ nodes, edges }: NetworkGraph): NetworkGraph {
  const leading = new Set(edges.map(({ from }) => from));
  const namespaceOf = new Map<string, string>();
  const counted = new Map<string, { count: number; health: ResourceHealth | undefined }>();
  for (const { id, kind, resource, health } of nodes) {
    if (!resource || (kind === 'resource' && leading.has(id))) continue;
    const namespace = namespaceId(resource.namespace);
    const known = counted.get(namespace);
    namespaceOf.set(id, namespace);
    counted.set(namespace, {
      count: (known?.count ?? 0) + 1,
      health: badHealth.includes(known?.health) ? known?.health : health,
    });
  }
  const joined = networkBuilder();
  for (const node of nodes)
    if (!namespaceOf.has(node.id)) joined.add({ ...node, ...(counted.get(node.id) ?? {}) });
  for (const { from, to, broken } of edges)
    if (!namespaceOf.has(to)) joined.link(namespaceOf.get(from) ?? from, to, broken);
  return { nodes: [...joined.nodes.values()], edges: [...joined.edges.values()], simplified: true };
}
