import type { ResourceView } from '#lib/connections/relations/resource-view.ts';

/** What the list is narrowed to; an empty part narrows nothing. */
export interface ResourceFilter {
  readonly text: string;
  readonly kind: string;
  readonly namespace: string;
  readonly health: string;
  readonly connection: string;
  /** Also what has nothing to do with connections. */
  readonly all: boolean;
}

/** Resources that match every part of the filter; the text is looked for in name, namespace and connections. */
export function filterResources(views: readonly ResourceView[], filter: ResourceFilter): ResourceView[] {
  const text = filter.text.trim().toLowerCase();
  return views.filter(
    ({ resource: { kind, namespace, name }, connections, health, related }) =>
      (filter.all || related) &&
      (!filter.kind || kind === filter.kind) &&
      (!filter.namespace || namespace === filter.namespace) &&
      (!filter.health || health === filter.health) &&
      (!filter.connection || connections.some((connection) => connection.name === filter.connection)) &&
      (!text ||
        name.includes(text) ||
        namespace.includes(text) ||
        connections.some((connection) => connection.name.toLowerCase().includes(text))),
  );
}
