import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  clusterId,
  dataGroup,
  linkerPath,
  linkerVersion,
  retail,
  startTestEmulator,
} from '../test-emulator.ts';

const folder = mkdtempSync(join(tmpdir(), 'emulator-'));
afterAll(() => rmSync(folder, { recursive: true }));

const path = `${linkerPath('aks-retail-dev', 'conn')}?${linkerVersion}`;

describe('an operation', () => {
  it('goes on after a restart, under the same URL but for the port, and its secrets are gone at the end', async () => {
    const password = 'kept-until-it-is-written';
    const before = await startTestEmulator({ state: folder, operationMs: 60_000 });
    const accepted = await before.arm('owner', 'PUT', path, {
      properties: {
        targetService: {
          type: 'AzureResource',
          id: `${dataGroup}/providers/Microsoft.Sql/servers/sql-retail/databases/orders`,
        },
        authInfo: {
          authType: 'secret',
          name: 'app',
          secretInfo: { secretType: 'rawValue', value: password },
        },
      },
    });
    await before.close();

    const after = await startTestEmulator({ state: folder });
    const url = new URL(accepted.headers.get('azure-asyncoperation') ?? '');
    const operation = await after.follow('owner', {
      ...accepted,
      headers: new Headers({ 'azure-asyncoperation': `${after.armUrl}${url.pathname}${url.search}` }),
    });
    expect(operation.body.status).toBe('Succeeded');
    expect((await after.arm('owner', 'GET', path)).body.properties.provisioningState).toBe('Succeeded');
    await after.close();

    const { openStore } = await import('../store.ts');
    const store = openStore(folder);
    expect(JSON.stringify([...store.collection('arm.operations').entries()])).not.toContain(password);
    expect(JSON.stringify([...store.collection('arm.linkers').entries()])).not.toContain(password);
    store.close();
  });
});

describe('a fault', () => {
  const body = {
    properties: {
      targetService: {
        type: 'AzureResource',
        id: `${dataGroup}/providers/Microsoft.ServiceBus/namespaces/sb-retail-orders`,
      },
      authInfo: { authType: 'secret' },
    },
  };

  it('makes an operation fail with the words it was given', async () => {
    const emulator = await startTestEmulator();
    await emulator.control('POST', '/faults', {
      match: { plane: 'arm', method: 'PUT', path: '/linkers/' },
      effect: { operation: 'Failed', code: 'ExtensionOperationFailed', message: 'no room' },
      times: 1,
    });
    const { body: operation } = await emulator.follow(
      'owner',
      await emulator.arm('owner', 'PUT', path, body),
    );
    expect(operation).toMatchObject({
      status: 'Failed',
      error: { code: 'ExtensionOperationFailed', message: 'no room' },
    });
    expect((await emulator.arm('owner', 'GET', path)).body.properties.provisioningState).toBe('Failed');
    await emulator.close();
  });

  it('makes an operation hang, until a reset takes it away', async () => {
    const emulator = await startTestEmulator({ operationMs: 0 });
    await emulator.control('POST', '/faults', {
      match: { plane: 'arm', method: 'PUT' },
      effect: { operation: 'stuck' },
    });
    await emulator.arm('owner', 'PUT', path, body);
    // Other operations come and go meanwhile.
    const identity = `${retail}/resourceGroups/rg-retail/providers/Microsoft.ManagedIdentity/userAssignedIdentities/x-y-z`;
    expect(
      (await emulator.arm('owner', 'PUT', `${identity}?api-version=2023-01-31`, { location: 'westeurope' }))
        .status,
    ).toBe(201);
    expect((await emulator.arm('owner', 'GET', path)).body.properties.provisioningState).toBe('Accepted');
    await emulator.control('POST', '/reset');
    expect((await emulator.arm('owner', 'GET', path)).status).toBe(404);
    expect(
      (await emulator.arm('owner', 'GET', `${clusterId('aks-retail-dev')}?api-version=2024-09-01`)).status,
    ).toBe(200);
    await emulator.close();
  });
});
