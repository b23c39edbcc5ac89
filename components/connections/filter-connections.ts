import type { Connection } from '#lib/connections/connection.ts';

/**
 * Connections that match every part of the filter; the text is looked for in name, target and namespace.
 * @param filter the parts by name; an empty one narrows nothing
 */
export function filterConnections(
  connections: readonly Connection[],
  filter: { get(part: 'filter' | 'state' | 'namespace' | 'service'): string | null },
): Connection[] {
  const text = (filter.get('filter') ?? '').trim().toLowerCase();
  const matches = (part: 'state' | 'namespace' | 'service', value: string | undefined) =>
    !filter.get(part) || filter.get(part) === value;
  return connections.filter(
    ({ name, target, namespace, provisioningState, serviceId }) =>
      (!text || [name, target.name, namespace].some((part) => part.toLowerCase().includes(text))) &&
      matches('state', provisioningState) &&
      matches('namespace', namespace) &&
      matches('service', serviceId),
  );
}
