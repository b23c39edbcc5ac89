import https from 'node:https';
import { KubeConfig } from '@kubernetes/client-node';
import { clusterId, clusterPage } from '../estate.ts';
import { atMost, type Figure, median, ms, rounds, sideBySide, timed } from '../figure.ts';
import { armUrl, control, ownerToken, portalUrl } from '../servers.ts';

const few = { secrets: 500 };
const many = { secrets: 49_500, pods: 20_000 };
const table = 'application/json;as=Table;g=meta.k8s.io;v=v1';

/** What the list of Kubernetes resources costs in a large cluster: over a small one, and over a bare client that reads the same pages. */
export async function measureResourceList(): Promise<Figure[]> {
  const authorization = `Bearer ${await ownerToken()}`;
  const url = `${portalUrl}/api${clusterPage}/kubernetes-resources`;
  const list = () => fetch(url, { headers: { authorization } });
  const first = async () => {
    const leave = new AbortController();
    const time = await timed(async () => {
      const answer = await fetch(url, { headers: { authorization }, signal: leave.signal });
      await answer.body?.getReader().read();
    });
    // Or the rest would still be on its way while the next one is measured.
    leave.abort();
    return time;
  };
  const whole = () => timed(async () => void (await (await list()).arrayBuffer()));
  const several = async (measure: () => Promise<number>) => {
    const times: number[] = [];
    for (let turn = 0; turn < rounds; turn += 1) times.push(await measure());
    return median(times);
  };
  await control('/seed', few);
  const firstOfFew = await several(first);
  await control('/seed', many);
  const firstOfMany = await several(first);
  const client = await bareClient(authorization);
  const read = await sideBySide(whole, () =>
    timed(() => Promise.all([client('/api/v1/secrets'), client('/api/v1/pods')])),
  );
  return [
    atMost(
      'Kubernetes resources: first rows at 50,000 Secrets and 20,000 Pods over those at 500',
      firstOfMany / firstOfFew,
      '×',
      1.5,
      `${ms(firstOfMany)} against ${ms(firstOfFew)}`,
    ),
    atMost(
      'Kubernetes resources: the whole list over a bare client that reads the same pages',
      read.ours / read.theirs,
      '×',
      1.5,
      `${ms(read.ours)} against ${ms(read.theirs)}`,
    ),
  ];
}

/** Reads a collection as `kubectl get --all-namespaces` does: tables of 500, one page after the other. */
async function bareClient(authorization: string): Promise<(path: string) => Promise<void>> {
  const answer = await fetch(`${armUrl}${clusterId}/listClusterUserCredential?api-version=2024-09-01`, {
    method: 'POST',
    headers: { authorization },
  }).then((response) => response.json());
  const config = new KubeConfig();
  config.loadFromString(Buffer.from(answer.kubeconfigs[0].value, 'base64').toString());
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
  return async (path) => {
    let next = '';
    do {
      const page = JSON.parse(
        await get(`${path}?limit=500${next && `&continue=${encodeURIComponent(next)}`}`),
      );
      next = page.metadata.continue ?? '';
    } while (next);
  };
}
