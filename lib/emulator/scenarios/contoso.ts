import { addAccess } from './contoso-access.ts';
import { addClusters } from './contoso-clusters.ts';
import { addConnections } from './contoso-connections.ts';
import { addDataStores } from './contoso-data-stores.ts';
import { addIdentities } from './contoso-identities.ts';
import { addWorkloads } from './contoso-kubernetes.ts';
import { retail, sandbox } from './contoso-names.ts';
import { addServers } from './contoso-servers.ts';
import { resourceBuilder } from './resource-builder.ts';
import type { Scenario } from './scenario.ts';

/** The demo estate: a retailer with clusters in every state and at least one target of every kind. */
export const contoso: Scenario = {
  name: 'contoso',
  summary: 'The demo estate: clusters in every state, and at least one target of every kind.',
  build(arm) {
    const { state } = arm;
    state.subscriptions.set(retail, {
      subscriptionId: retail,
      displayName: 'Contoso Retail',
      registrations: {},
    });
    state.subscriptions.set(sandbox, {
      subscriptionId: sandbox,
      displayName: 'Contoso Sandbox',
      registrations: { 'Microsoft.KubernetesConfiguration': 'NotRegistered' },
    });
    resourceBuilder(state, retail, 'rg-retail');
    resourceBuilder(state, sandbox, 'rg-sandbox');
    addDataStores(state);
    addServers(state);
    addIdentities(state);
    addClusters(arm);
    addAccess(state);
    addConnections(arm);
    addWorkloads(arm);
  },
};
