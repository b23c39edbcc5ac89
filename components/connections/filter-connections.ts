import type { Connection } from '#lib/connections/connection.ts';

/** What the list is narrowed to; an empty part narrows nothing. */
export interface ConnectionFilter {
  readonly text: string;
  readonly state: string;
  readonly namespace: string;
  readonly service: string;
}

/** The filter in a page's address. */
export function parseFilter(parameters: URLSearchParams): ConnectionFilter {
  const part = (name: string) => parameters.get(name) ?? '';
  return {
    text: part('filter'),
    state: part('state'),
    namespace: part('namespace'),
    service: part('service'),
  };
}

/** Connections that match every part of the filter; the text is looked for in name, target and namespace. */
export function filterConnections(
  connections: readonly Connection[],
  filter: ConnectionFilter,
): Connection[] {
  const text = filter.text.trim().toLowerCase();
  return connections.filter(
    ({ name, target, namespace, provisioningState, serviceId }) =>
      (!text || [name, target.name, namespace].some((part) => part.toLowerCase().includes(text))) &&
      (!filter.state || provisioningState === filter.state) &&
      (!filter.namespace || namespace === filter.namespace) &&
      (!filter.service || serviceId === filter.service),
  );
}
