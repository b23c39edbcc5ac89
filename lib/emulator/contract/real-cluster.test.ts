import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { openCluster } from '../test-cluster.ts';
import { clusterId, dataGroup, linkerPath, linkerVersion, startTestEmulator } from '../test-emulator.ts';

/** One emulator's cluster is the real one here; the other's Resource Manager works on it. */
const real = await startTestEmulator();
const folder = mkdtempSync(join(tmpdir(), 'emulator-kubeconfig-'));
const kubeconfig = join(folder, 'config');
afterAll(async () => {
  await real.close();
  rmSync(folder, { recursive: true });
});

const dev = clusterId('aks-retail-dev');
const credential = `${dev}/listClusterAdminCredential?api-version=2024-09-01`;
const configOf = async (emulator: typeof real) => {
  const { body } = await emulator.arm('owner', 'POST', credential);
  return parse(Buffer.from(body.kubeconfigs[0].value, 'base64').toString());
};

beforeAll(async () => {
  const config = await configOf(real);
  const elsewhere = { cluster: 'elsewhere', user: 'elsewhere' };
  const certificate = config.clusters[0].cluster['certificate-authority-data'];
  writeFileSync(join(folder, 'ca.crt'), Buffer.from(certificate, 'base64'));
  writeFileSync(
    kubeconfig,
    stringify({
      ...config,
      contexts: [
        { name: 'elsewhere', context: elsewhere },
        { ...config.contexts[0], name: 'real' },
      ],
      clusters: [
        { name: 'elsewhere', cluster: { server: 'https://127.0.0.1:1' } },
        {
          ...config.clusters[0],
          cluster: { server: config.clusters[0].cluster.server, 'certificate-authority': 'ca.crt' },
        },
      ],
      users: [{ name: 'elsewhere', user: {} }, ...config.users],
      'current-context': 'elsewhere',
    }),
  );
});

/** Where something was made, changed or deleted in the real cluster: by namespace. */
async function revisions(): Promise<Map<string, string>> {
  const { objects } = await openCluster(real, dev);
  const found = new Map<string, string>();
  for (const [apiVersion, kind] of [
    ['v1', 'Secret'],
    ['v1', 'ServiceAccount'],
    ['v1', 'ConfigMap'],
    ['v1', 'Namespace'],
    ['apps/v1', 'Deployment'],
    ['apps/v1', 'DaemonSet'],
  ] as const) {
    for (const { metadata } of (await objects.list(apiVersion, kind)).items) {
      found.set(
        `${metadata?.namespace ?? metadata?.name}/${kind}/${metadata?.name}`,
        metadata?.resourceVersion ?? '',
      );
    }
  }
  return found;
}

it('works on the cluster of the context that was named, and only where it was told to', async () => {
  const emulator = await startTestEmulator({ kubeconfig, kubecontext: 'real' });
  try {
    const [{ server }, wanted] = [(await configOf(emulator)).clusters[0].cluster, await configOf(real)];
    expect(server).toBe(wanted.clusters[0].cluster.server);
    const before = await revisions();
    const path = `${linkerPath('aks-retail-dev', 'real')}?${linkerVersion}`;
    const targetService = {
      type: 'AzureResource',
      id: `${dataGroup}/providers/Microsoft.ServiceBus/namespaces/sb-retail-orders`,
    };
    const accepted = await emulator.arm('owner', 'PUT', path, {
      properties: { targetService, authInfo: { authType: 'secret' }, scope: 'team-a' },
    });
    expect((await emulator.follow('owner', accepted)).body.status).toBe('Succeeded');
    const changed = [...(await revisions())].filter(([key, revision]) => before.get(key) !== revision);
    expect(new Set(changed.map(([key]) => key.split('/')[0]))).toEqual(new Set(['sc-system', 'team-a']));
    expect(changed.map(([key]) => key)).toContain('team-a/Secret/sc-real-secret');
    const command = await emulator.arm('owner', 'POST', `${dev}/runCommand?api-version=2024-09-01`, {
      command: 'kubectl get ns team-a -o name',
    });
    await expect
      .poll(
        async () =>
          (await emulator.arm('owner', 'GET', command.headers.get('location') ?? '')).body?.properties.logs,
      )
      .toBe('namespace/team-a\n');
  } finally {
    await emulator.close();
  }
});

it('says at its start which context it does not find', async () => {
  await expect(startTestEmulator({ kubeconfig, kubecontext: 'nowhere' })).rejects.toThrow(
    /has no context 'nowhere'/,
  );
});
