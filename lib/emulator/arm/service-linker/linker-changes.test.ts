import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clusterId, dataGroup, linkerPath, linkerVersion, startTestEmulator } from '../../test-emulator.ts';

let emulator: Awaited<ReturnType<typeof startTestEmulator>>;
beforeAll(async () => {
  emulator = await startTestEmulator({ operationMs: 500 });
});
afterAll(() => emulator.close());

const cluster = 'aks-retail-dev';
const path = (name: string) => `${linkerPath(cluster, name)}?${linkerVersion}`;
const action = (name: string, verb: string) => `${linkerPath(cluster, name)}/${verb}?${linkerVersion}`;
const serviceBus = {
  type: 'AzureResource',
  id: `${dataGroup}/providers/Microsoft.ServiceBus/namespaces/sb-retail-orders`,
};
const database = {
  type: 'AzureResource',
  id: `${dataGroup}/providers/Microsoft.Sql/servers/sql-retail/databases/orders`,
};

async function create(name: string, properties: Record<string, unknown>) {
  const accepted = await emulator.arm('owner', 'PUT', path(name), { properties });
  await emulator.follow('owner', accepted);
  return { accepted, linker: await emulator.arm('owner', 'GET', path(name)) };
}

describe('secrets', () => {
  const password = 'correct horse battery staple';

  it('are never in an answer, and must be given again on every update', async () => {
    const authInfo = {
      authType: 'secret',
      name: 'app',
      secretInfo: { secretType: 'rawValue', value: password },
    };
    const { accepted, linker } = await create('sql', {
      targetService: database,
      authInfo,
      clientType: 'dotnet',
    });
    const listed = await emulator.arm(
      'owner',
      'GET',
      `${clusterId(cluster)}/providers/Microsoft.ServiceLinker/linkers?${linkerVersion}`,
    );
    const configurations = await emulator.arm('owner', 'POST', action('sql', 'listConfigurations'));
    for (const { body } of [accepted, linker, listed, configurations])
      expect(JSON.stringify(body)).not.toContain(password);
    expect(listed.body.nextLink).toBeUndefined();
    const update = await emulator.arm('owner', 'PUT', path('sql'), { properties: linker.body.properties });
    expect(update.status).toBe(400);
  });
});

describe('changing and deleting', () => {
  beforeAll(() =>
    create('bus', { targetService: serviceBus, authInfo: { authType: 'secret' }, clientType: 'python' }),
  );

  it('takes a whole resource as it was read, answers 201 again and keeps who created it', async () => {
    const before = (await emulator.arm('owner', 'GET', path('bus'))).body;
    const changed = { ...before, properties: { ...before.properties, clientType: 'dotnet' } };
    const accepted = await emulator.arm('owner', 'PUT', path('bus'), changed);
    expect(accepted.status).toBe(201);
    await emulator.follow('owner', accepted);
    const after = (await emulator.arm('owner', 'GET', path('bus'))).body;
    expect(after.properties.clientType).toBe('dotnet');
    expect(after.systemData.createdAt).toBe(before.systemData.createdAt);
    expect(after.systemData.lastModifiedAt > before.systemData.lastModifiedAt).toBe(true);
  });

  it('merges a PATCH', async () => {
    const accepted = await emulator.arm('owner', 'PATCH', path('bus'), {
      properties: { clientType: 'java' },
    });
    await emulator.follow('owner', accepted);
    expect((await emulator.arm('owner', 'GET', path('bus'))).body.properties.clientType).toBe('java');
  });

  it('refuses another namespace', async () => {
    const { status, body } = await emulator.arm('owner', 'PATCH', path('bus'), {
      properties: { scope: 'other' },
    });
    expect(status).toBe(400);
    expect(body.error.message).toContain('scope');
  });

  it('deletes as an operation that ends without a result', async () => {
    const accepted = await emulator.arm('owner', 'DELETE', path('bus'));
    expect([accepted.status, accepted.body]).toEqual([202, null]);
    expect((await emulator.arm('owner', 'GET', path('bus'))).body.properties.provisioningState).toBe(
      'Deleting',
    );
    const { body } = await emulator.follow('owner', accepted);
    expect(body).toMatchObject({ status: 'Succeeded', properties: null });
    expect((await emulator.arm('owner', 'GET', path('bus'))).status).toBe(404);
    expect((await emulator.arm('owner', 'DELETE', path('bus'))).status).toBe(204);
  });
});
