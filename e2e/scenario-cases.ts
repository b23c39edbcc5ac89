import { arm } from './emulator.ts';
import { objectsOf } from './kubernetes.ts';
import { type Persona, retail } from './portal.ts';

const subscription = `/subscriptions/${retail}`;
const retailGroup = `${subscription}/resourceGroups/rg-retail`;
const dataGroup = `${subscription}/resourceGroups/rg-retail-data`;
const authorization = 'providers/Microsoft.Authorization';

export const clusterIdOf = (cluster: string) =>
  `${retailGroup}/providers/Microsoft.ContainerService/managedClusters/${cluster}`;

/** A scenario of the emulator, what it must be diagnosed as, and how it is put right. */
export interface ScenarioCase {
  readonly scenario: string;
  readonly cluster?: string;
  /** Who looks; the owner where it is left out. */
  readonly persona?: Persona;
  /** Whose page is opened; the cluster's own where it is left out. */
  readonly connection?: string;
  /** The rule that must come first. */
  readonly rule: string;
  /** Done behind the portal's back, for what the portal leaves to others: a lock, a policy, a node pool. */
  readonly byOthers?: () => Promise<unknown>;
  /** The button that mends it. */
  readonly button?: string;
  /** What is chosen in the confirmation. */
  readonly choice?: RegExp;
  /** The link of the pod's identity chain that must be shown broken. */
  readonly brokenLink?: string;
  /** Connections that are left out of the remedy, to keep the test short. */
  readonly only?: readonly string[];
  /** Goes on behind the portal's back while the remedy waits. */
  readonly meanwhile?: () => Promise<unknown>;
}

const invoices = { connection: 'servicebus_invoices', only: ['servicebus_invoices'] };
const again = 'Create again';

/** Every scenario of the emulator but `throttled`, which is met in the wizard. */
export const scenarioCases: readonly ScenarioCase[] = [
  {
    scenario: 'conflict',
    rule: 'conflict',
    button: 'Wait and try again',
    ...invoices,
    meanwhile: () => arm('POST', `${clusterIdOf('aks-retail-prod')}/abort`, '2024-09-01'),
  },
  {
    scenario: 'provider-not-registered',
    rule: 'missing-subscription-registration',
    button: 'Register the provider',
    ...invoices,
  },
  {
    scenario: 'servicelinker-not-registered',
    rule: 'servicelinker-not-registered',
    connection: 'eventhub_clicks',
    button: 'Register the provider',
  },
  {
    scenario: 'target-not-registered',
    rule: 'target-subscription-not-registered',
    connection: 'servicebus_shared',
    button: 'Register the provider',
    only: ['servicebus_shared'],
  },
  {
    scenario: 'policy-denied',
    cluster: 'aks-retail-dev',
    rule: 'policy-denied',
    byOthers: () =>
      arm(
        'DELETE',
        `${retailGroup}/${authorization}/policyAssignments/deny-cluster-extensions`,
        '2022-06-01',
      ),
    button: again,
    ...invoices,
  },
  {
    scenario: 'locked',
    rule: 'locked',
    button: 'Remove the lock',
    ...invoices,
  },
  {
    scenario: 'agent-timeout',
    rule: 'agent-timeout',
    button: 'Add a node pool',
    ...invoices,
  },
  {
    scenario: 'tainted-pools',
    cluster: 'aks-retail-full',
    rule: 'critical-addons-only',
    button: 'Add a node pool',
    ...invoices,
  },
  {
    scenario: 'readiness-timeout',
    cluster: 'aks-retail-dev',
    rule: 'no-schedulable-node',
    button: 'Let the nodes take pods',
    ...invoices,
  },
  {
    scenario: 'traffic-not-authorized',
    cluster: 'aks-retail-dev',
    rule: 'traffic-not-authorized',
    byOthers: () =>
      arm(
        'DELETE',
        `${retailGroup}/providers/Microsoft.Network/privateDnsZones/privatelink.dp.kubernetesconfiguration.azure.com/virtualNetworkLinks/arc-scope`,
        '2024-06-01',
      ),
    button: again,
    ...invoices,
  },
  {
    scenario: 'helm-download',
    cluster: 'aks-retail-dev',
    rule: 'helm-chart-download',
    byOthers: () =>
      arm(
        'DELETE',
        `${subscription}/resourceGroups/MC_rg-retail_aks-retail-dev_westeurope/providers/Microsoft.Network/networkSecurityGroups/aks-agentpool-27814563-nsg/securityRules/DenyInternetOutbound`,
        '2024-05-01',
      ),
    button: again,
    ...invoices,
  },
  {
    scenario: 'image-not-found',
    rule: 'stuck-old-operator-image',
    button: 'Upgrade the extension',
    ...invoices,
  },
  {
    scenario: 'image-401',
    cluster: 'aks-retail-dev',
    rule: 'image-unauthorized',
    byOthers: admitToRegistry,
    button: again,
    ...invoices,
  },
  {
    scenario: 'helm-render',
    rule: 'helm-render',
    button: 'Install the extension anew',
    ...invoices,
  },
  { scenario: 'helm-exists', rule: 'helm-resource-exists', button: 'Delete the object', ...invoices },
  { scenario: 'helm-busy', rule: 'helm-in-progress', button: 'Delete the object', ...invoices },
  {
    scenario: 'extension-failed',
    rule: 'namespace-terminating',
    connection: 'servicebus_billing',
    byOthers: releaseNamespace,
    button: again,
    only: ['servicebus_billing'],
  },
  {
    scenario: 'extension-uninstalled',
    rule: 'extension-uninstalled',
    connection: 'servicebus_orders',
    button: again,
    only: ['servicebus_orders'],
  },
  { scenario: 'job-present', rule: 'resource-readiness-timeout', button: again, ...invoices },
  {
    scenario: 'fic-mismatch',
    rule: 'federated-credential-mismatch',
    brokenLink: 'credential',
    connection: 'storageblob_orders',
    button: 'Write the federated credential',
  },
  {
    scenario: 'fic-limit',
    rule: 'federated-credential-limit',
    connection: 'storageblob_reports',
    button: 'Make room',
    choice: /fc-team-07/,
  },
  {
    scenario: 'wi-label',
    rule: 'workload-identity-label',
    brokenLink: 'label',
    connection: 'storageblob_orders',
    button: 'Change the workload',
  },
  { scenario: 'csi-not-synced', rule: 'csi-not-synced', connection: 'keyvault_orders', byOthers: mountClass },
  {
    scenario: 'local-auth-disabled',
    rule: 'appconfig-local-auth-disabled',
    connection: 'appconfig_shop',
    button: 'Allow access keys',
  },
  {
    scenario: 'no-permission',
    persona: 'developer',
    rule: 'unauthorized-resource-access',
    connection: 'keyvault_invoices',
    byOthers: letDeveloperAssignRoles,
    button: again,
  },
  {
    scenario: 'leftover-objects',
    rule: 'leftover-in-use',
    connection: 'servicebus_orders',
    byOthers: connectOrdersAgain,
  },
];

async function admitToRegistry(): Promise<void> {
  const objects = await objectsOf('aks-retail-dev');
  await objects.create({
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 'registry', namespace: 'sc-system' },
    type: 'kubernetes.io/dockerconfigjson',
    data: { '.dockerconfigjson': 'e30=' },
  } as never);
  await objects.patch({
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: { name: 'sc-operator', namespace: 'sc-system' },
    imagePullSecrets: [{ name: 'registry' }],
  } as never);
}

async function releaseNamespace(): Promise<void> {
  const objects = await objectsOf('aks-retail-prod');
  await objects.patch({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: 'billing', finalizers: null },
  } as never);
}

async function mountClass(): Promise<void> {
  const objects = await objectsOf('aks-retail-prod');
  const csi = {
    driver: 'secrets-store.csi.k8s.io',
    readOnly: true,
    volumeAttributes: { secretProviderClass: 'kv-retail-orders-synced' },
  };
  await objects.patch({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'receipts', namespace: 'shop' },
    spec: { template: { spec: { volumes: [{ name: 'vault', csi }] } } },
  } as never);
}

/** User Access Administrator on the vault, as the request for it asks. */
async function letDeveloperAssignRoles(): Promise<void> {
  const developer = await principalOfDeveloper();
  await arm(
    'PUT',
    `${dataGroup}/providers/Microsoft.KeyVault/vaults/kv-retail-orders/${authorization}/roleAssignments/0d9d5c3e-2f53-4c8b-8a0e-5c2f0b0a7e11`,
    '2022-04-01',
    {
      properties: {
        roleDefinitionId: `${subscription}/${authorization}/roleDefinitions/18d7d88d-d35e-4fb5-a5c3-7773c20a72d9`,
        principalId: developer,
        principalType: 'User',
      },
    },
  );
}

/** The developer is the one who holds the custom role on the cluster. */
async function principalOfDeveloper(): Promise<string | undefined> {
  const path = `${subscription}/${authorization}/roleAssignments`;
  const { value } = (await arm('GET', path, '2022-04-01')) as {
    value: { properties: { roleDefinitionId: string; principalId: string } }[];
  };
  return value.find(({ properties }) =>
    properties.roleDefinitionId.endsWith('c0ffee00-0000-4000-8000-000000000001'),
  )?.properties.principalId;
}

function connectOrdersAgain(): Promise<unknown> {
  return arm(
    'PUT',
    `${clusterIdOf('aks-retail-prod')}/providers/Microsoft.ServiceLinker/linkers/servicebus_orders`,
    '2024-07-01-preview',
    {
      properties: {
        targetService: {
          type: 'AzureResource',
          id: `${dataGroup}/providers/Microsoft.ServiceBus/namespaces/sb-retail-orders`,
        },
        authInfo: { authType: 'secret' },
        clientType: 'dotnet',
        scope: 'shop',
      },
    },
  );
}
