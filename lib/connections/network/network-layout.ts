import type { NetworkGraph } from './network-graph.ts';
import { columnOf, type NetworkNode } from './network-node.ts';

/** Measures of the drawing, in its own units. */
export const nodeWidth = 184;
export const nodeHeight = 44;
const columnGap = 48;
const rowGap = 12;

export interface PlacedNode extends NetworkNode {
  readonly x: number;
  readonly y: number;
}

export interface NetworkLayout {
  readonly nodes: readonly PlacedNode[];
  readonly width: number;
  readonly height: number;
}

/**
 * Places nodes in columns by their kind, near what they are linked to: a few passes from left to right and back, in which each
 * column is put in the order of its neighbours' middles. Columns without nodes take no room.
 */
export function layOut({ nodes, edges }: NetworkGraph): NetworkLayout {
  const neighbours = new Map<string, string[]>();
  const push = (id: string, other: string) => {
    const known = neighbours.get(id);
    if (known) known.push(other);
    else neighbours.set(id, [other]);
  };
  for (const { from, to } of edges) {
    push(from, to);
    push(to, from);
  }
  const columns = [...new Set(Object.values(columnOf))]
    .map((index) => nodes.filter(({ kind }) => columnOf[kind] === index))
    .filter((column) => column.length > 0);
  const rank = new Map<string, number>();
  const number = (column: readonly NetworkNode[]) => {
    for (const [index, { id }] of column.entries()) rank.set(id, (index + 0.5) / column.length);
  };
  for (const column of columns) number(column);
  const middle = ({ id }: NetworkNode) => {
    const ranks = (neighbours.get(id) ?? []).map((other) => rank.get(other) ?? 0);
    return ranks.length === 0 ? (rank.get(id) ?? 0) : ranks.reduce((a, b) => a + b, 0) / ranks.length;
  };
  for (const order of [columns, columns.toReversed(), columns]) {
    for (const column of order) {
      const middles = new Map(column.map((node) => [node.id, middle(node)]));
      column.sort((a, b) => (middles.get(a.id) ?? 0) - (middles.get(b.id) ?? 0));
      number(column);
    }
  }
  const step = nodeHeight + rowGap;
  const height = Math.max(0, ...columns.map((column) => column.length)) * step;
  return {
    nodes: columns.flatMap((column, index) =>
      column.map((node, row) => ({
        ...node,
        x: index * (nodeWidth + columnGap),
        // Short columns stand in the middle of long ones.
        y: (height - column.length * step) / 2 + row * step,
      })),
    ),
    width: columns.length * (nodeWidth + columnGap) - columnGap,
    height,
  };
}
