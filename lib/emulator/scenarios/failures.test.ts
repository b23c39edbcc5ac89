import { afterAll, describe, expect, it } from 'vitest';
import { openCluster } from '../test-cluster.ts';
import {
  type Answer,
  clusterId,
  dataGroup,
  linkerVersion,
  retail,
  startTestEmulator,
} from '../test-emulator.ts';
import { scenarios } from './scenarios.ts';

const emulator = await startTestEmulator();
afterAll(() => emulator.close());

const prod = clusterId('aks-retail-prod');
const dev = clusterId('aks-retail-dev');
const full = clusterId('aks-retail-full');
const authorization = 'providers/Microsoft.Authorization';
const identities = `${retail}/resourceGroups/rg-retail/providers/Microsoft.ManagedIdentity/userAssignedIdentities`;
const developer = '0a0a0a0a-0000-4000-8000-000000000002';

const owner = (method: string, path: string, body?: unknown) => emulator.arm('owner', method, path, body);
const short = async (method: string, path: string, body?: unknown) => {
  const { status, body: answer } = await owner(method, path, body);
  expect(status, JSON.stringify(answer)).toBeLessThan(300);
};
const long = async (method: string, path: string, body?: unknown) => {
  const accepted = await owner(method, path, body);
  expect(accepted.status, JSON.stringify(accepted.body)).toBeLessThan(300);
  expect((await emulator.follow('owner', accepted)).body.status).toBe('Succeeded');
};
const register = async (subscription: string, namespace: string) => {
  const path = `/subscriptions/00000000-0000-0000-0000-00000000000${subscription}/providers/${namespace}`;
  await short('POST', `${path}/register?api-version=2022-09-01`);
  await expect
    .poll(async () => (await owner('GET', `${path}?api-version=2022-09-01`)).body.registrationState)
    .toBe('Registered');
};
const patchExtension = (properties: unknown) =>
  long(
    'PATCH',
    `${prod}/providers/Microsoft.KubernetesConfiguration/extensions/sc-extension?api-version=2023-05-01`,
    { properties },
  );

const agentLog = async (id: string) => {
  const { core } = await openCluster(emulator, id);
  const [agent] = (
    await core.listNamespacedPod({ namespace: 'kube-system', labelSelector: 'app=extension-agent' })
  ).items;
  return core.readNamespacedPodLog({ namespace: 'kube-system', name: agent?.metadata?.name ?? '' });
};

const kubernetes = async (id = prod) => (await openCluster(emulator, id)).objects;
const secret = (name: string, namespace: string) => ({
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: { name, namespace },
});

interface Failure {
  /** What the operation, or the answer itself, says. */
  readonly says: RegExp;
  readonly code: string;
  /** The ordinary calls that put it right. */
  remedy(): Promise<unknown>;
}

const failures: Readonly<Record<string, Failure>> = {
  conflict: {
    code: 'GeneralUserError',
    says: /operation returned an invalid status code:?\s*'?conflict'?/i,
    remedy: () => long('POST', `${prod}/abort?api-version=2024-09-01`),
  },
  'provider-not-registered': {
    code: 'MissingSubscriptionRegistration',
    says: /subscription is not registered to use namespace '?microsoft\.kubernetesconfiguration'?/i,
    remedy: () => register('1', 'Microsoft.KubernetesConfiguration'),
  },
  'target-not-registered': {
    code: 'UnauthorizedResourceAccess',
    says: /not registered/,
    remedy: () => register('2', 'Microsoft.ServiceLinker'),
  },
  'no-permission': {
    code: 'UnauthorizedResourceAccess',
    says: /you do not have permission to perform .*roleAssignments\/write.*refresh your credentials/i,
    remedy: () =>
      short(
        'PUT',
        `${dataGroup}/providers/Microsoft.KeyVault/vaults/kv-retail-orders/${authorization}/roleAssignments/5a2bd7b1-b7a7-4f4a-9d3e-6f2f0d0c7a11?api-version=2022-04-01`,
        {
          properties: {
            roleDefinitionId: `${retail}/${authorization}/roleDefinitions/18d7d88d-d35e-4fb5-a5c3-7773c20a72d9`,
            principalId: developer,
          },
        },
      ),
  },
  'policy-denied': {
    code: 'RequestDisallowedByPolicy',
    says: /'sc-extension' was disallowed by policy.*deny-cluster-extensions/,
    remedy: () =>
      short(
        'DELETE',
        `${retail}/resourceGroups/rg-retail/${authorization}/policyAssignments/deny-cluster-extensions?api-version=2022-06-01`,
      ),
  },
  locked: {
    code: 'ScopeLocked',
    says: /cannot perform write operation because following scope\(s\) are locked: '.*rg-retail-data'/,
    remedy: () => short('DELETE', `${dataGroup}/${authorization}/locks/audit-freeze?api-version=2020-05-01`),
  },
  'agent-timeout': {
    code: 'ExtensionOperationFailed',
    says: /unable to get a response from the agent in time/i,
    remedy: () =>
      long('PUT', `${prod}/agentPools/infra?api-version=2024-09-01`, { properties: { count: 1 } }),
  },
  'tainted-pools': {
    code: 'ExtensionOperationFailed',
    says: /CriticalAddonsOnly/,
    remedy: () =>
      long('PUT', `${full}/agentPools/userpool?api-version=2024-09-01`, { properties: { count: 1 } }),
  },
  'readiness-timeout': {
    code: 'ExtensionOperationFailed',
    says: /timed out waiting for the resource to come to a ready\/completed state.*were unschedulable/i,
    async remedy() {
      const api = await kubernetes(dev);
      for (const { metadata } of (await api.list('v1', 'Node')).items) {
        await api.patch({ apiVersion: 'v1', kind: 'Node', metadata, spec: { unschedulable: null } } as never);
      }
    },
  },
  'traffic-not-authorized': {
    code: 'ExtensionOperationFailed',
    says: /unable to get a response from the agent in time/i,
    async remedy() {
      expect(await agentLog(dev)).toMatch(/this traffic is not authorized/i);
      const zones = `${retail}/resourceGroups/rg-retail/providers/Microsoft.Network/privateDnsZones`;
      const link = 'privatelink.dp.kubernetesconfiguration.azure.com/virtualNetworkLinks/arc-scope';
      await short('DELETE', `${zones}/${link}?api-version=2024-06-01`);
    },
  },
  'helm-download': {
    code: 'ExtensionOperationFailed',
    says: /unable to download the helm chart from the repo url/i,
    async remedy() {
      expect(await agentLog(dev)).toMatch(/dial tcp: i\/o timeout/);
      const group = `${retail}/resourceGroups/MC_rg-retail_aks-retail-dev_westeurope`;
      const rules = `${group}/providers/Microsoft.Network/networkSecurityGroups/aks-agentpool-27814563-nsg/securityRules`;
      await short('DELETE', `${rules}/DenyInternetOutbound?api-version=2024-05-01`);
    },
  },
  'image-not-found': {
    code: 'ExtensionOperationFailed',
    says: /ImagePullBackOff.*sc-operator:20250417\.1: not found/,
    remedy: () => patchExtension({ autoUpgradeMinorVersion: true, version: null }),
  },
  'image-401': {
    code: 'ExtensionOperationFailed',
    says: /ImagePullBackOff.*failed to authorize.*401 Unauthorized/,
    async remedy() {
      const api = await kubernetes(dev);
      await api.create({
        ...secret('registry', 'sc-system'),
        type: 'kubernetes.io/dockerconfigjson',
        data: { '.dockerconfigjson': 'e30=' },
      } as never);
      await api.patch({
        apiVersion: 'v1',
        kind: 'ServiceAccount',
        metadata: { name: 'sc-operator', namespace: 'sc-system' },
        imagePullSecrets: [{ name: 'registry' }],
      } as never);
    },
  },
  'helm-render': {
    code: 'ExtensionOperationFailed',
    says: /helm chart rendering failed with given values.*operator\.replicas/i,
    remedy: () => patchExtension({ configurationSettings: { 'operator.replicas': '1' } }),
  },
  'helm-exists': {
    code: 'ExtensionOperationFailed',
    says: /resource already exists in your cluster.*sc-servicebusinvoices-secret/i,
    remedy: async () => (await kubernetes()).delete(secret('sc-servicebusinvoices-secret', 'shop')),
  },
  'helm-busy': {
    code: 'ExtensionOperationFailed',
    says: /another operation \(install\/upgrade\/rollback\) is in progress/,
    remedy: async () =>
      (await kubernetes()).delete(secret('sh.helm.release.v1.sc-extension.v10', 'sc-system')),
  },
  'extension-failed': {
    code: 'ExtensionOperationFailed',
    says: /namespace billing because it is being terminated/,
    remedy: async () =>
      (await kubernetes()).patch({
        apiVersion: 'v1',
        kind: 'Namespace',
        metadata: { name: 'billing', finalizers: null },
      } as never),
  },
  'fic-limit': {
    code: 'BadRequest',
    says: /maximum of 20/,
    remedy: () =>
      short(
        'DELETE',
        `${identities}/id-retail-full/federatedIdentityCredentials/fc-team-07?api-version=2023-01-31`,
      ),
  },
  'local-auth-disabled': {
    code: 'BadRequest',
    says: /secret as auth type is not allowed when local auth is disabled/i,
    remedy: () =>
      short(
        'PATCH',
        `${dataGroup}/providers/Microsoft.AppConfiguration/configurationStores/appcs-retail?api-version=2023-03-01`,
        { properties: { disableLocalAuth: false } },
      ),
  },
};

const attempted = scenarios.flatMap(({ name, attempts = [] }) =>
  attempts.map((attempt) => ({ name, attempt })),
);

it('says of every scenario what is the matter', async () => {
  const { body } = await emulator.control('GET', '/scenarios');
  expect(body.map(({ name }: { name: string }) => name)).toEqual(scenarios.map(({ name }) => name));
  expect(body.every(({ summary }: { summary: string }) => summary.length > 20)).toBe(true);
  expect(attempted.map(({ name }) => name).toSorted()).toEqual(Object.keys(failures).toSorted());
});

describe('in the scenario', () => {
  it.each(attempted)(
    '$name a connection has failed, fails again, and succeeds after the remedy',
    async ({ name, attempt: { clusterId: id, name: connection, properties, by = 'owner' } }) => {
      const { says, code, remedy } = failures[name] ?? { says: /^$/, code: '', remedy: async () => {} };
      expect((await emulator.control('POST', '/reset', { scenario: name })).status).toBe(200);
      const path = `${id}/providers/Microsoft.ServiceLinker/linkers/${connection}?${linkerVersion}`;
      const state = async () => (await owner('GET', path)).body.properties.provisioningState;
      const create = async (): Promise<Answer> =>
        emulator.follow(by, await emulator.arm(by, 'PUT', path, { properties }));
      expect(await state()).toBe('Failed');
      const { error } = (await create()).body;
      expect(error.code).toBe(code);
      expect(error.message).toMatch(says);
      if (code === 'ExtensionOperationFailed') await expectEvidence(id, error.message);
      await remedy();
      expect((await create()).body).not.toHaveProperty('error');
      expect(await state()).toBe('Succeeded');
    },
  );
});

/** The extension says the same as the operation. */
async function expectEvidence(id: string, message: string): Promise<void> {
  const { body } = await owner(
    'GET',
    `${id}/providers/Microsoft.KubernetesConfiguration/extensions/sc-extension?api-version=2023-05-01`,
  );
  expect(body.properties).toMatchObject({
    provisioningState: 'Failed',
    errorInfo: { message },
    statuses: [{ level: 'Error', message }],
  });
}
