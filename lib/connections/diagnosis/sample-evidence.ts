import type { Connection } from '../connection.ts';
import { federatedAudience, federatedSubject, serviceAccountName } from '../names.ts';
import type { Evidence, PodEvidence } from './evidence.ts';
import { read } from './source.ts';

export const sampleClusterId =
  '/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-shop/providers/Microsoft.ContainerService/managedClusters/aks-shop';
export const sampleClientId = '11111111-1111-4111-8111-111111111111';
const principalId = '22222222-2222-4222-8222-222222222222';
const issuer = 'https://westeurope.oic.prod-aks.azure.com/tenant/issuer/';
const account =
  '/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-data/providers/Microsoft.Storage/storageAccounts/stshop';

/** A workload-identity connection with everything that it needs in place. */
export const sampleConnection: Connection = {
  id: `${sampleClusterId}/providers/Microsoft.ServiceLinker/linkers/orders`,
  name: 'orders',
  namespace: 'shop',
  serviceId: 'storage-blob',
  target: { name: 'stshop', id: `${account}/blobServices/default` },
  authType: 'workloadIdentity',
  clientType: 'python',
  clientId: sampleClientId,
  provisioningState: 'Succeeded',
  customizedKeys: {},
};

export const samplePod: PodEvidence = {
  name: 'orders-7d9f-abcde',
  namespace: 'shop',
  phase: 'Running',
  ready: true,
  serviceAccount: serviceAccountName(sampleClientId),
  labels: { 'azure.workload.identity/use': 'true' },
  providerClasses: [],
  secrets: ['sc-orders-secret'],
  tokenInjected: true,
  owner: { kind: 'Deployment', name: 'orders' },
  troubles: [],
  restarts: 0,
};

/** Evidence of a healthy cluster with one healthy connection, for tests to spoil. */
export const healthyEvidence: Evidence = {
  readAt: '2026-11-24T12:00:00Z',
  clusterId: sampleClusterId,
  cluster: read({
    name: 'aks-shop',
    resourceGroup: 'rg-shop',
    subscriptionId: '00000000-0000-0000-0000-000000000001',
    location: 'westeurope',
    provisioningState: 'Succeeded',
    powerState: 'Running',
    private: false,
    oidcIssuer: { enabled: true, url: issuer },
    workloadIdentity: true,
    secretsProvider: { enabled: true, rotation: true, clientId: 'addon', objectId: 'addon-object' },
    outboundType: 'loadBalancer',
    pools: [{ name: 'nodepool1', mode: 'System', count: 2, taints: [], powerState: 'Running' }],
  }),
  providers: read(
    ['Microsoft.KubernetesConfiguration', 'Microsoft.ServiceLinker'].map((namespace) => ({
      namespace,
      subscriptionId: '00000000-0000-0000-0000-000000000001',
      registrationState: 'Registered',
    })),
  ),
  extension: read({
    provisioningState: 'Succeeded',
    version: '1.4.0',
    releaseTrain: 'Stable',
    autoUpgrade: true,
    statuses: [{ code: 'InstallationSucceeded', level: 'Information', message: 'Release is deployed.' }],
  }),
  connections: read([sampleConnection]),
  identities: read([
    {
      id: '/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-shop/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-orders',
      name: 'id-orders',
      clientId: sampleClientId,
      principalId,
      credentials: read([
        {
          id: 'credential',
          name: 'sc-orders',
          issuer,
          subject: federatedSubject('shop', sampleClientId),
          audiences: [federatedAudience],
        },
      ]),
    },
  ]),
  targets: read([
    { id: account, exists: true, network: { publicAccess: true, denyByDefault: false, allowed: [] } },
  ]),
  roleAssignments: read([{ principalId, roleId: 'ba92f5b4-2d11-453d-a403-e96b0029c9fe', scope: account }]),
  rights: read([]),
  locks: read([]),
  policies: read([]),
  outboundAddresses: read(['20.50.1.1']),
  job: read(null),
  systemPods: read([
    {
      ...samplePod,
      name: 'sc-operator-1',
      namespace: 'sc-system',
      serviceAccount: 'sc-operator',
      secrets: [],
    },
  ]),
  pods: read([samplePod]),
  // What an old trouble leaves: it is over and says nothing of today.
  events: read([
    {
      type: 'Warning',
      reason: 'Failed',
      message:
        'Failed to pull image "scaksextension.azurecr.io/prod/image/sc-operator:20250417.1": ErrImagePull',
      object: { kind: 'Pod', name: 'sc-job-old', namespace: 'sc-system' },
      count: 3,
    },
  ]),
  jobLog: read(''),
  agentLog: read(''),
  nodes: read([{ name: 'node-1', ready: true, unschedulable: false, os: 'linux', taints: [] }]),
  objects: read([
    { kind: 'Secret', namespace: 'shop', name: 'sc-orders-secret', annotations: {}, keys: ['A'] },
    {
      kind: 'ServiceAccount',
      namespace: 'shop',
      name: serviceAccountName(sampleClientId),
      annotations: { 'azure.workload.identity/client-id': sampleClientId },
      keys: [],
    },
  ]),
  releases: read([{ name: 'sc-extension', revision: 3, status: 'deployed' }]),
  unread: [],
  reports: [],
};
