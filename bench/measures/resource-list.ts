import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import https from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { KubeConfig } from '@kubernetes/client-node';
import { clusterId, clusterPage } from '../estate.ts';
import { atMost, type Figure, median, ms, rounds, sideBySide, timed } from '../figure.ts';
import { armUrl, control, ownerToken, portalUrl, type Server } from '../servers.ts';

/** Secrets in the cluster, one size after the other; at the last one there are Pods too. */
const sizes = [100, 1_000, 10_000, 50_000];
const compared = 1_000;
const pods = 20_000;
const table = 'application/json;as=Table;g=meta.k8s.io;v=v1';

/** What one size of cluster costs until the first rows are there. */
interface Cost {
  readonly size: number;
  readonly ms: number;
  readonly bytes: number;
  /** Memory of the portal's server after the whole list has gone through it. */
  readonly memory: number;
}

/** What the list of Kubernetes resources costs as the cluster grows, and beside other clients that read the same. */
export async function measureResourceList(portal: Server): Promise<Figure[]> {
  const authorization = `Bearer ${await ownerToken()}`;
  const url = `${portalUrl}/api${clusterPage}/kubernetes-resources`;
  const list = (signal?: AbortSignal) =>
    fetch(url, { headers: { authorization }, ...(signal && { signal }) });
  const whole = () => timed(async () => void (await (await list()).arrayBuffer()));
  const firstRows = async (): Promise<{ ms: number; bytes: number }> => {
    const leave = new AbortController();
    let bytes = 0;
    const ms = await timed(async () => {
      const answer = await list(leave.signal);
      bytes = (await answer.body?.getReader().read())?.value?.length ?? 0;
    });
    // Or the rest would still be on its way while the next one is measured.
    leave.abort();
    return { ms, bytes };
  };

  const costs: Cost[] = [];
  for (const [index, size] of sizes.entries()) {
    const secrets = size - (sizes[index - 1] ?? 0);
    await control('/seed', size === Math.max(...sizes) ? { secrets, pods } : { secrets });
    await whole();
    const turns = [];
    for (let turn = 0; turn < rounds; turn += 1) turns.push(await firstRows());
    costs.push({
      size,
      ms: median(turns.map((turn) => turn.ms)),
      bytes: median(turns.map((turn) => turn.bytes)),
      memory: portal.memory(),
    });
  }
  const growth = (name: string, of: (cost: Cost) => number, text: (value: number) => string): Figure => {
    const at = (size: number) => of(costs.find((cost) => cost.size === size) ?? unmeasured(size));
    return atMost(
      `Kubernetes resources: ${name} at ${sizes.at(-1)?.toLocaleString('en')} Secrets over that at ${compared.toLocaleString('en')}`,
      at(Math.max(...sizes)) / at(compared),
      '×',
      1.5,
      costs.map((cost) => `${cost.size.toLocaleString('en')}: ${text(of(cost))}`).join(', '),
    );
  };

  const client = await clusterClient(authorization);
  const bare = await sideBySide(whole, () =>
    timed(() => Promise.all([client.read('/api/v1/secrets'), client.read('/api/v1/pods')])),
  );
  return [
    growth('first rows', (cost) => cost.ms, ms),
    growth(
      'bytes of the first rows',
      (cost) => cost.bytes,
      (bytes) => `${(bytes / 1024).toFixed(0)} kB`,
    ),
    growth(
      'memory of the server',
      (cost) => cost.memory,
      (memory) => `${memory.toFixed(0)} MiB`,
    ),
    atMost(
      'Kubernetes resources: the whole list over a bare client that reads the same pages',
      bare.ours / bare.theirs,
      '×',
      1.5,
      `${ms(bare.ours)} against ${ms(bare.theirs)}`,
    ),
    ...(await besideKubectl(client.config, whole)),
  ];
}

const unmeasured = (size: number): never => {
  throw new Error(`${size} Secrets were not measured.`);
};

/** The same beside `kubectl get secrets -A -o json`, where the machine has it. */
async function besideKubectl(config: string, whole: () => Promise<number>): Promise<Figure[]> {
  if (spawnSync('kubectl', ['version', '--client']).error) return [];
  const folder = mkdtempSync(join(tmpdir(), 'bench-kubectl-'));
  try {
    const path = join(folder, 'config');
    writeFileSync(path, config, { mode: 0o600 });
    const kubectl = promisify(execFile);
    const options = { maxBuffer: Number.POSITIVE_INFINITY };
    const { ours, theirs } = await sideBySide(whole, () =>
      timed(() => kubectl('kubectl', ['--kubeconfig', path, 'get', 'secrets', '-A', '-o', 'json'], options)),
    );
    return [
      atMost(
        'Kubernetes resources: the whole list, Pods included, over `kubectl get secrets -A -o json`',
        ours / theirs,
        '×',
        1,
        `${ms(ours)} against ${ms(theirs)}`,
      ),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A client that reads a collection as `kubectl get --all-namespaces` does: tables of 500, one page after the other. */
async function clusterClient(
  authorization: string,
): Promise<{ config: string; read: (path: string) => Promise<void> }> {
  const answer = await fetch(`${armUrl}${clusterId}/listClusterUserCredential?api-version=2024-09-01`, {
    method: 'POST',
    headers: { authorization },
  }).then((response) => response.json());
  const text = Buffer.from(answer.kubeconfigs[0].value, 'base64').toString();
  const config = new KubeConfig();
  config.loadFromString(text);
  const server = config.getCurrentCluster()?.server ?? '';
  const get = async (path: string): Promise<string> => {
    const options: https.RequestOptions = { headers: { accept: table } };
    await config.applyToHTTPSOptions(options);
    return new Promise((resolve, reject) => {
      const request = https.get(`${server}${path}`, options, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve(Buffer.concat(chunks).toString()));
      });
      request.on('error', reject);
    });
  };
  const read = async (path: string) => {
    let next = '';
    do {
      const page = JSON.parse(
        await get(`${path}?limit=500${next && `&continue=${encodeURIComponent(next)}`}`),
      );
      next = page.metadata.continue ?? '';
    } while (next);
  };
  return { config: text, read };
}
