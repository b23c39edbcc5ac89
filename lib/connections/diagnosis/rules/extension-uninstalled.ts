import { finding, type Rule } from '../rule.ts';
import { seen } from '../source.ts';

/** The extension keeps the connections' metadata: without it, none of the cluster's connections can be relied on. */
export const extensionUninstalled: Rule = {
  id: 'extension-uninstalled',
  priority: 16,
  covers: ['connection-failed'],
  find(evidence) {
    const connections = (seen(evidence.connections) ?? []).filter(
      ({ provisioningState }) => provisioningState === 'Succeeded',
    );
    if (evidence.extension.state !== 'read' || evidence.extension.value || connections.length === 0)
      return [];
    return [
      finding('extension-uninstalled', {
        connections: connections.map(({ name }) => name),
        values: { count: String(connections.length) },
        quotes: [{ source: 'extension', text: 'sc-extension: not found' }],
        remedy: { kind: 'recreateConnections' },
        commands: [],
      }),
    ];
  },
};
