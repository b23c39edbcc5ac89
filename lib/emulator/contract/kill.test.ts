import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { clusterId, dataGroup, linkerPath, linkerVersion } from '../test-emulator.ts';

const folder = mkdtempSync(join(tmpdir(), 'emulator-killed-'));
let running: ChildProcess | undefined;
afterAll(() => {
  running?.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const [port, kubernetesPort] = [await freePort(), await freePort()];
const url = `http://127.0.0.1:${port}`;

async function start(): Promise<void> {
  running = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'lib/emulator/main.ts'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      EMULATOR_PORT: String(port),
      EMULATOR_KUBERNETES_PORT: String(kubernetesPort),
      EMULATOR_STATE: folder,
      EMULATOR_OPERATION_MS: '400',
    },
  });
  await expect
    .poll(
      () =>
        fetch(`${url}/_emulator/health`).then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: 15_000 },
    )
    .toBe(true);
}

async function kill(): Promise<void> {
  const gone = new Promise((resolve) => running?.once('exit', resolve));
  running?.kill('SIGKILL');
  await gone;
}

let token: string;
async function arm(method: string, path: string, body?: unknown) {
  const response = await fetch(path.startsWith('http') ? path : `${url}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await response.text();
  return {
    status: response.status,
    operation: response.headers.get('azure-asyncoperation') ?? '',
    body: text ? JSON.parse(text) : undefined,
  };
}

it('loses nothing that it has acknowledged when it is killed, and ends what it had begun', async () => {
  await start();
  const issued = await fetch(`${url}/_emulator/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  token = (await issued.json()).access_token;
  const targetService = {
    type: 'AzureResource',
    id: `${dataGroup}/providers/Microsoft.ServiceBus/namespaces/sb-retail-orders`,
  };
  const operations: string[] = [];
  // The operation is killed while it is new, half done, and almost over.
  for (const after of [0, 150, 300]) {
    const path = `${linkerPath('aks-retail-dev', `killed${after}`)}?${linkerVersion}`;
    const put = await arm('PUT', path, { properties: { targetService, authInfo: { authType: 'secret' } } });
    expect(put.status).toBe(201);
    operations.push(put.operation);
    const tagged = await arm('PATCH', `${clusterId('aks-retail-prod')}?api-version=2024-09-01`, {
      tags: { after: String(after) },
    });
    expect(tagged.status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, after));
    await kill();
    await start();
    expect((await arm('GET', `${clusterId('aks-retail-prod')}?api-version=2024-09-01`)).body.tags).toEqual({
      after: String(after),
    });
    await expect
      .poll(async () => (await arm('GET', put.operation)).body.status, { timeout: 15_000 })
      .toBe('Succeeded');
    expect((await arm('GET', path)).body.properties.provisioningState).toBe('Succeeded');
  }
  for (const operation of operations) expect((await arm('GET', operation)).body.status).toBe('Succeeded');
}, 90_000);
