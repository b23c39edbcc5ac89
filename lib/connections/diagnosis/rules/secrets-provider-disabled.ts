import { commandsFor, finding, type Rule } from '../rule.ts';
import { seen } from '../source.ts';

/** A Key Vault connection uses the CSI driver, but the add-on that brings it has been switched off. */
export const secretsProviderDisabled: Rule = {
  id: 'secrets-provider-disabled',
  priority: 28,
  covers: ['csi-not-synced'],
  find(evidence) {
    const cluster = seen(evidence.cluster);
    const connections = (seen(evidence.connections) ?? []).filter(
      (one) => one.authType === 'csi' && one.provisioningState === 'Succeeded',
    );
    if (!cluster || connections.length === 0 || cluster.secretsProvider.enabled) return [];
    return [
      finding('secrets-provider-disabled', {
        connections: connections.map(({ name }) => name),
        values: { connections: connections.map(({ name }) => name).join(', ') },
        quotes: [{ source: 'cluster', text: 'addonProfiles.azureKeyvaultSecretsProvider.enabled: false' }],
        remedy: { kind: 'enableFeatures', features: ['secretsProvider'] },
        commands: commandsFor(evidence, [
          'az aks enable-addons --resource-group {rg} --name {cluster} --addons azure-keyvault-secrets-provider',
        ]),
      }),
    ];
  },
};
