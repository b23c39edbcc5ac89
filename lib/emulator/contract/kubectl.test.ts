import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clusterId, linkerPath, linkerVersion, retail, startTestEmulator } from '../test-emulator.ts';

const program = ['/usr/bin/kubectl', '/usr/local/bin/kubectl'].find(exists);
const folder = mkdtempSync(join(tmpdir(), 'emulator-kubectl-'));
const kubeconfig = join(folder, 'config');
afterAll(() => rmSync(folder, { recursive: true }));

function exists(path: string): boolean {
  try {
    execFileSync(path, ['version', '--client'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

// Machines without kubectl skip these, and the report says so.
describe.skipIf(!program)('kubectl', async () => {
  const emulator = await startTestEmulator();
  afterAll(() => emulator.close());
  beforeAll(async () => {
    const path = `${clusterId('aks-retail-prod')}/listClusterUserCredential?api-version=2024-09-01`;
    const { body } = await emulator.arm('owner', 'POST', path);
    writeFileSync(kubeconfig, Buffer.from(body.kubeconfigs[0].value, 'base64'));
  });

  const environment = { ...process.env, KUBECONFIG: kubeconfig, HOME: folder };
  /** Runs it to its end; the emulator, in this process, answers meanwhile. */
  const kubectl = (args: string, input?: string) =>
    new Promise<string>((resolve, reject) => {
      const child = spawn(program ?? '', args.split(' '), { env: environment });
      let [out, errors] = ['', ''];
      child.stdout.on('data', (chunk) => (out += chunk));
      child.stderr.on('data', (chunk) => (errors += chunk));
      child.on('close', (code) => (code === 0 ? resolve(out) : reject(new Error(errors || out))));
      child.stdin.end(input);
    });
  /** Starts it and waits until it has written something; then it is stopped. */
  const until = (args: string, wanted: RegExp, then: () => Promise<unknown> = async () => {}) =>
    new Promise<string>((resolve, reject) => {
      const child = spawn(program ?? '', args.split(' '), { env: environment });
      let out = '';
      child.stdout.on('data', (chunk) => {
        if (out === '') then().catch(reject);
        out += chunk;
        if (!wanted.test(out)) return;
        child.kill();
        resolve(out);
      });
      child.on('close', () => reject(new Error(`It ended before it wrote ${wanted}: ${out}`)));
    });

  it('get: tables, YAML, every namespace, pages, and a watch', async () => {
    expect(await kubectl('get ns')).toMatch(/^NAME +STATUS +AGE\n/);
    expect(await kubectl('get pods -A --chunk-size=2')).toMatch(/^NAMESPACE +NAME +READY +STATUS/);
    expect(await kubectl('get deployment orders-api -n shop -o yaml')).toContain('kind: Deployment');
    expect(await kubectl('get secrets -n shop -o name')).toContain('secret/sc-storageblobor');
    const label = () => kubectl('label configmap watched -n shop seen=yes');
    await kubectl('create configmap watched -n shop');
    await until('get configmap -n shop -w --show-labels', /seen=yes/, label);
  });

  it('describe, logs and logs -f', async () => {
    expect(await kubectl('describe deployment orders-api -n shop')).toMatch(/Replicas: +2 desired/);
    expect(await kubectl('describe pod -n shop -l app=clickstream')).toContain('CreateContainerConfigError');
    expect(await kubectl('logs deployment/orders-api -n shop')).toContain('orders-api: ready');
    await until('logs -f deployment/orders-api -n shop', /orders-api: ready/);
  });

  const manifest = `apiVersion: v1
kind: ConfigMap
metadata: {name: applied, namespace: shop}
data: {key: one}
`;

  it('apply, on the client and on the server, and delete', async () => {
    expect(await kubectl('apply -f -', manifest)).toBe('configmap/applied created\n');
    expect(await kubectl('apply -f -', manifest)).toBe('configmap/applied unchanged\n');
    const changed = manifest.replace('one', 'two');
    expect(await kubectl('apply -f - --server-side --force-conflicts', changed)).toBe(
      'configmap/applied serverside-applied\n',
    );
    expect(await kubectl('get configmap applied -n shop -o jsonpath={.data.key}')).toBe('two');
    expect(await kubectl('delete configmap applied -n shop')).toMatch(/^configmap "applied" deleted/);
  });

  it('create token, auth can-i, wait and rollout status', async () => {
    expect((await kubectl('create token default -n shop')).split('.')).toHaveLength(3);
    expect(await kubectl('auth can-i delete secrets -n shop')).toBe('yes\n');
    expect(await kubectl('rollout restart deployment/storefront -n shop')).toContain('restarted');
    expect(await kubectl('rollout status deployment/storefront -n shop --timeout=15s')).toContain(
      'successfully rolled out',
    );
    expect(
      await kubectl('wait --for=condition=Available deployment/storefront -n shop --timeout=15s'),
    ).toContain('condition met');
  });

  it('runs the two sample jobs, whose logs show the environment that a real pod would have', async () => {
    const account = (await kubectl('get serviceaccounts -n shop -o name'))
      .split('\n')
      .find((name) => name.includes('sc-account-'))
      ?.slice('serviceaccount/'.length);
    const job = (name: string, pod: string, labels = '') => `apiVersion: batch/v1
kind: Job
metadata: {name: ${name}, namespace: shop}
spec:
  template:
    metadata: {labels: {app: ${name}${labels}}}
    spec:
      restartPolicy: Never
${pod}      containers:
      - name: sample
        image: mcr.microsoft.com/azure-cli
        command: [printenv]
        envFrom: [{secretRef: {name: sc-storagebloborders-secret}}]
`;
    await kubectl('apply -f -', job('plain', ''));
    await kubectl(
      'apply -f -',
      job('federated', `      serviceAccountName: ${account}\n`, ", azure.workload.identity/use: 'true'"),
    );
    await kubectl('wait --for=condition=Complete job/plain job/federated -n shop --timeout=15s');
    const plain = await kubectl('logs job/plain -n shop');
    expect(plain).toContain(
      'AZURE_STORAGEBLOB_RESOURCEENDPOINT=https://stretailorders.blob.core.windows.net/',
    );
    expect(plain).not.toContain('AZURE_FEDERATED_TOKEN_FILE');
    const federated = await kubectl('logs job/federated -n shop');
    expect(federated).toContain(
      'AZURE_FEDERATED_TOKEN_FILE=/var/run/secrets/azure/tokens/azure-identity-token',
    );
    expect(federated).toContain(`AZURE_CLIENT_ID=${account?.slice('sc-account-'.length)}`);
  });

  it('finds the job of the extension while it runs, and none when it is done', async () => {
    const properties = {
      targetService: {
        type: 'AzureResource',
        id: `${retail}/resourceGroups/rg-retail-data/providers/Microsoft.ServiceBus/namespaces/sb-retail-orders`,
      },
      authInfo: { authType: 'secret' },
      clientType: 'dotnet',
      scope: 'shop',
    };
    await emulator.control('POST', '/reset', { scenario: 'image-not-found' });
    expect(await kubectl('get job -n sc-system')).toMatch(
      /^NAME +STATUS +COMPLETIONS.*\nsc-job +Running +0\/1/,
    );
    const described = await kubectl('describe job/sc-job -n sc-system');
    expect(described).toMatch(/Name: +sc-job\nNamespace: +sc-system/);
    expect(described).toContain('Created pod: sc-job-');
    await expect(kubectl('logs job/sc-job -n sc-system')).rejects.toThrow(
      /image can't be pulled|trying and failing to pull image/,
    );
    await emulator.control('POST', '/reset', {});
    const path = `${linkerPath('aks-retail-prod', 'conn')}?${linkerVersion}`;
    await emulator.follow('owner', await emulator.arm('owner', 'PUT', path, { properties }));
    expect(await kubectl('get ns')).toContain('sc-system');
    await expect(kubectl('logs job/sc-job -n sc-system')).rejects.toThrow(/jobs.batch "sc-job" not found/);
  });
});
