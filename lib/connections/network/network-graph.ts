import type { Connection } from '../connection.ts';
import { isWorkload, type ResourceRef, resourceKey } from '../relations/cluster-resource.ts';
import type { ResourceHealth, ResourceView } from '../relations/resource-view.ts';

/** Columns of the graph, from what runs in the cluster to what it reaches in Azure. */
export const nodeKinds = ['workload', 'resource', 'connection', 'identity', 'target'] as const;
export type NodeKind = (typeof nodeKinds)[number];

export interface NetworkNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  /** What kind of thing it is, and where: `Deployment · shop`. */
  readonly note: string;
  readonly health: ResourceHealth | undefined;
  /** Leads to its page. */
  readonly resource?: ResourceRef;
  readonly connection?: Connection;
  /** How many it stands for, where the graph is simplified. */
  readonly count?: number;
}

export interface NetworkEdge {
  readonly from: string;
  readonly to: string;
  /** Something is wrong with one of its ends in regard to the other. */
  readonly broken: boolean;
}

export interface NetworkGraph {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  /** Workloads stand together by namespace, since there are too many to draw each. */
  readonly simplified: boolean;
}

/** More than this nobody can read, and no browser draws quickly. */
const mostNodes = 2_000;

const badHealth: readonly (ResourceHealth | undefined)[] = ['wiring', 'orphan', 'drift', 'stale'];

/** The graph of what uses which connection: workloads, their Secrets and accounts, connections, identities, Azure targets. */
export function networkGraph(views: readonly ResourceView[], limit: number = mostNodes): NetworkGraph {
  const nodes = new Map<string, NetworkNode>();
  const edges = new Map<string, NetworkEdge>();
  const add = (node: NetworkNode) => {
    if (!nodes.has(node.id)) nodes.set(node.id, node);
  };
  const link = (from: string, to: string, broken = false) => edges.set(`${from} ${to}`, { from, to, broken });

  for (const view of views) {
    const { resource, health } = view;
    const { kind, namespace, name, controller } = resource;
    // A pod is shown through the workload that keeps it.
    if (kind === 'Pod' && controller) continue;
    const id = resourceKey(resource);
    add({
      id,
      kind: isWorkload(kind) ? 'workload' : 'resource',
      label: name,
      note: `${kind} · ${namespace}`,
      health,
      resource: { kind, namespace, name },
    });
    if (isWorkload(kind)) continue;
    for (const user of view.users) link(resourceKey(user), id, badHealth.includes(health));
    for (const connection of view.connections) {
      addConnection(connection, add, link);
      link(id, `connection ${connection.name}`, health === 'drift');
    }
  }
  // A workload whose resource is not there still belongs to the connection that should have made it.
  const linked = new Set([...edges.values()].map(({ from }) => from));
  for (const { resource, connections, health } of views) {
    const id = resourceKey(resource);
    if (!isWorkload(resource.kind) || !nodes.has(id) || linked.has(id)) continue;
    for (const connection of connections) {
      addConnection(connection, add, link);
      link(id, `connection ${connection.name}`, health === 'wiring');
    }
  }
  const whole = {
    nodes: [...nodes.values()],
    edges: [...edges.values()].filter(({ from, to }) => nodes.has(from) && nodes.has(to)),
    simplified: false,
  };
  return whole.nodes.length > limit ? simplify(whole) : whole;
}

function addConnection(
  connection: Connection,
  add: (node: NetworkNode) => void,
  link: (from: string, to: string, broken?: boolean) => void,
): void {
  const { name, namespace, authType, clientId, target, provisioningState } = connection;
  const id = `connection ${name}`;
  const failed = provisioningState === 'Failed';
  const targetId = `target ${(target.id ?? target.endpoint ?? target.name).toLowerCase()}`;
  add({
    id,
    kind: 'connection',
    label: name,
    note: namespace,
    health: failed ? 'wiring' : undefined,
    connection,
  });
  add({ id: targetId, kind: 'target', label: target.name, note: '', health: undefined, connection });
  if (authType === 'workloadIdentity' && clientId) {
    const identity = `identity ${clientId}`;
    add({ id: identity, kind: 'identity', label: clientId, note: '', health: undefined });
    link(id, identity, failed);
    link(identity, targetId, failed);
  } else link(id, targetId, failed);
}

/** Workloads of a namespace as one node: what is wrong in it is still seen. */
function simplify({ nodes, edges }: NetworkGraph): NetworkGraph {
  const groups = new Map<string, NetworkNode>();
  const groupOf = new Map<string, string>();
  for (const node of nodes) {
    if (node.kind !== 'workload') continue;
    const namespace = node.resource?.namespace ?? '';
    const id = `workloads ${namespace}`;
    const known = groups.get(id);
    groupOf.set(node.id, id);
    groups.set(id, {
      id,
      kind: 'workload',
      label: namespace,
      note: '',
      health: badHealth.includes(known?.health) ? known?.health : node.health,
      count: (known?.count ?? 0) + 1,
    });
  }
  const joined = new Map<string, NetworkEdge>();
  for (const { from, to, broken } of edges) {
    const start = groupOf.get(from) ?? from;
    const key = `${start} ${to}`;
    joined.set(key, { from: start, to, broken: broken || (joined.get(key)?.broken ?? false) });
  }
  return {
    nodes: [...groups.values(), ...nodes.filter(({ kind }) => kind !== 'workload')],
    edges: [...joined.values()],
    simplified: true,
  };
}
