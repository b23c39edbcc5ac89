import type { Connection } from '../connection.ts';
import type { ResourceRef } from '../relations/cluster-resource.ts';
import type { ResourceHealth } from '../relations/resource-view.ts';

/** Kinds of nodes, each with its column: from what runs in the cluster to what it reaches in Azure. */
export const columnOf = {
  namespace: 0,
  workload: 1,
  resource: 2,
  connection: 3,
  credential: 3,
  identity: 4,
  firewall: 4,
  target: 5,
} as const;
export type NodeKind = keyof typeof columnOf;

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

/** Collects nodes and edges; what comes twice counts once, and an edge that is broken for anybody is broken. */
export function networkBuilder() {
  const nodes = new Map<string, NetworkNode>();
  const edges = new Map<string, NetworkEdge>();
  return {
    nodes,
    edges,
    add(node: NetworkNode): void {
      if (!nodes.has(node.id)) nodes.set(node.id, node);
    },
    link(from: string, to: string, broken = false): void {
      const key = `${from} ${to}`;
      edges.set(key, { from, to, broken: broken || (edges.get(key)?.broken ?? false) });
    },
  };
}

export type NetworkBuilder = ReturnType<typeof networkBuilder>;
