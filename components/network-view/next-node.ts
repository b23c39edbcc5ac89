import type { PlacedNode } from '#lib/connections/network/network-layout.ts';
import type { NetworkEdge } from '#lib/connections/network/network-node.ts';

/**
 * The node that an arrow key leads to: up and down within a column, left and right along the links.
 * @returns undefined where there is none, or for another key
 */
export function nextNode(
  key: string,
  from: string,
  nodes: readonly PlacedNode[],
  edges: readonly NetworkEdge[],
): string | undefined {
  const here = nodes.find(({ id }) => id === from);
  if (!here) return undefined;
  const column = nodes.filter(({ x }) => x === here.x).sort((a, b) => a.y - b.y);
  const at = column.indexOf(here);
  switch (key) {
    case 'ArrowUp':
      return column[at - 1]?.id;
    case 'ArrowDown':
      return column[at + 1]?.id;
    case 'ArrowRight':
      return edges.find((edge) => edge.from === from)?.to;
    case 'ArrowLeft':
      return edges.find((edge) => edge.to === from)?.from;
    default:
      return undefined;
  }
}
