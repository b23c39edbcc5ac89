import { CoreV1Api, KubeConfig } from '@kubernetes/client-node';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import {
  clusterId,
  dataGroup,
  linkerPath,
  linkerVersion,
  retail,
  startTestEmulator,
} from '../../test-emulator.ts';

const emulator = await startTestEmulator();
beforeEach(() => emulator.control('POST', '/reset'));
afterAll(() => emulator.close());

const cluster = 'aks-retail-dev';
const path = (name: string) => `${linkerPath(cluster, name)}?${linkerVersion}`;
const database = {
  type: 'AzureResource',
  id: `${dataGroup}/providers/Microsoft.Sql/servers/sql-retail/databases/orders`,
};
const blob = {
  type: 'AzureResource',
  id: `${dataGroup}/providers/Microsoft.Storage/storageAccounts/stretailorders/blobServices/default`,
};

async function kubernetes(): Promise<CoreV1Api> {
  const { body } = await emulator.arm(
    'owner',
    'POST',
    `${clusterId(cluster)}/listClusterUserCredential?api-version=2024-09-01`,
  );
  const config = new KubeConfig();
  config.loadFromString(Buffer.from(body.kubeconfigs[0].value, 'base64').toString());
  return config.makeApiClient(CoreV1Api);
}

async function connect(name: string, properties: Record<string, unknown>) {
  const accepted = await emulator.arm('owner', 'PUT', path(name), { properties });
  return (await emulator.follow('owner', accepted)).body;
}

const decoded = (data: Record<string, string> = {}) =>
  Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, Buffer.from(value, 'base64').toString()]),
  );

describe('in the cluster', () => {
  it('a connection string stands in a Secret of the namespace, the password in it', async () => {
    const authInfo = {
      authType: 'secret',
      name: 'app',
      secretInfo: { secretType: 'rawValue', value: 'hunter2' },
    };
    await connect('sql_db', { targetService: database, authInfo, clientType: 'python', scope: 'orders' });
    const secret = await (await kubernetes()).readNamespacedSecret({
      name: 'sc-sqldb-secret',
      namespace: 'orders',
    });
    expect(decoded(secret.data)).toEqual({
      AZURE_SQL_SERVER: 'sql-retail.database.windows.net',
      AZURE_SQL_PORT: '1433',
      AZURE_SQL_DATABASE: 'orders',
      AZURE_SQL_USER: 'app',
      AZURE_SQL_PASSWORD: 'hunter2',
    });
  });

  it('workload identity has a ServiceAccount that names the identity, and both outlive the connection', async () => {
    const identity = `${retail}/resourceGroups/rg-retail/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-retail-orders`;
    const { clientId } = (await emulator.arm('owner', 'GET', `${identity}?api-version=2023-01-31`)).body
      .properties;
    await connect('blob', {
      targetService: blob,
      authInfo: { authType: 'userAssignedIdentity', clientId },
      clientType: 'python',
    });
    await emulator.follow('owner', await emulator.arm('owner', 'DELETE', path('blob')));
    const api = await kubernetes();
    const account = await api.readNamespacedServiceAccount({
      name: `sc-account-${clientId}`,
      namespace: 'default',
    });
    expect(account.metadata?.annotations?.['azure.workload.identity/client-id']).toBe(clientId);
    const secret = await api.readNamespacedSecret({ name: 'sc-blob-secret', namespace: 'default' });
    expect(decoded(secret.data)).toEqual({
      AZURE_STORAGEBLOB_RESOURCEENDPOINT: 'https://stretailorders.blob.core.windows.net/',
      AZURE_STORAGEBLOB_CLIENTID: clientId,
    });
  });

  it('an update replaces the variables of another client type', async () => {
    const properties = {
      targetService: database,
      clientType: 'python',
      authInfo: { authType: 'secret', name: 'app', secretInfo: { secretType: 'rawValue', value: 'one' } },
    };
    await connect('sql', properties);
    await connect('sql', { ...properties, clientType: 'dotnet' });
    const secret = await (await kubernetes()).readNamespacedSecret({
      name: 'sc-sql-secret',
      namespace: 'default',
    });
    expect(Object.keys(secret.data ?? {})).toEqual(['AZURE_SQL_CONNECTIONSTRING']);
  });

  it('nothing is written when the user opted out of configuration', async () => {
    await connect('quiet', {
      targetService: blob,
      authInfo: { authType: 'secret' },
      configurationInfo: { action: 'optOut' },
    });
    await expect(
      (await kubernetes()).readNamespacedSecret({ name: 'sc-quiet-secret', namespace: 'default' }),
    ).rejects.toThrow('404');
  });

  it('a failure of the operator fails the connection and the extension', async () => {
    await emulator.control('POST', '/faults', {
      match: { plane: 'kubernetes', path: '/namespaces/default/secrets' },
      effect: { status: 500, message: 'etcd is full' },
    });
    const operation = await connect('broken', { targetService: blob, authInfo: { authType: 'secret' } });
    expect(operation.status).toBe('Failed');
    const { body } = await emulator.arm(
      'owner',
      'GET',
      `${clusterId(cluster)}/providers/Microsoft.KubernetesConfiguration/extensions/sc-extension?api-version=2023-05-01`,
    );
    expect(body.properties.provisioningState).toBe('Failed');
    expect(body.properties.statuses).toHaveLength(1);
  });
});
