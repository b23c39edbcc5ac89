import { commandsFor, finding, type Rule } from '../rule.ts';
import { seen } from '../source.ts';

/** A connection signs in with workload identity, but the cluster's issuer or webhook has been switched off. */
export const workloadIdentityDisabled: Rule = {
  id: 'workload-identity-disabled',
  priority: 28,
  covers: ['federated-credential-missing', 'workload-identity-label'],
  find(evidence) {
    const cluster = seen(evidence.cluster);
    const connections = (seen(evidence.connections) ?? []).filter(
      (one) => one.authType === 'workloadIdentity' && one.provisioningState === 'Succeeded',
    );
    if (!cluster || connections.length === 0 || (cluster.oidcIssuer.enabled && cluster.workloadIdentity))
      return [];
    return [
      finding('workload-identity-disabled', {
        connections: connections.map(({ name }) => name),
        values: { connections: connections.map(({ name }) => name).join(', ') },
        quotes: [
          { source: 'cluster', text: `oidcIssuerProfile.enabled: ${cluster.oidcIssuer.enabled}` },
          {
            source: 'cluster',
            text: `securityProfile.workloadIdentity.enabled: ${cluster.workloadIdentity}`,
          },
        ],
        remedy: { kind: 'enableFeatures', features: ['oidcIssuer', 'workloadIdentity'] },
        commands: commandsFor(evidence, [
          'az aks update --resource-group {rg} --name {cluster} --enable-oidc-issuer --enable-workload-identity',
        ]),
      }),
    ];
  },
};
