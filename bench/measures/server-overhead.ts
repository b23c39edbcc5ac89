import { connectionsPath, linkersPath } from '../estate.ts';
import { atLeast, atMost, type Figure, median, ms, sideBySide, timed } from '../figure.ts';
import { armUrl, control, ownerToken, portalUrl, proxyUrl } from '../servers.ts';

const requests = 100;
const concurrent = 16;
const loadMs = 1_000;

/** What the portal's server adds to a call of Resource Manager, and how many it takes at once. */
export async function measureServerOverhead(): Promise<Figure[]> {
  const headers = { authorization: `Bearer ${await ownerToken()}` };
  const ask = async (url: string) => {
    const response = await fetch(url, { headers });
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
  };
  const ours = `${portalUrl}${connectionsPath}`;
  const theirs = `${armUrl}${linkersPath}`;
  const proxied = `${proxyUrl}${linkersPath}`;
  for (const url of [ours, theirs, proxied]) await median50(() => ask(url));
  const latency = await sideBySide(
    () => median50(() => ask(ours)),
    () => median50(() => ask(theirs)),
  );
  const rate = await sideBySide(
    () => perSecond(() => ask(ours)),
    () => perSecond(() => ask(proxied)),
  );
  return [
    atMost(
      'Server: connection list over the same call sent straight to Azure, p50',
      latency.ours / latency.theirs,
      '×',
      1.3,
      `${latency.ours.toFixed(1)} ms against ${latency.theirs.toFixed(1)} ms, no latency added`,
    ),
    atLeast(
      'Server: requests per second over a bare Node.js proxy’s',
      rate.ours / rate.theirs,
      '×',
      0.5,
      `${rate.ours.toFixed(0)} against ${rate.theirs.toFixed(0)} a second, ${concurrent} at once for ${ms(loadMs)}`,
    ),
  ];
}

async function median50(call: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < requests; turn += 1) times.push(await timed(call));
  return median(times);
}

async function perSecond(call: () => Promise<void>): Promise<number> {
  // Each turn starts with full buckets: it is the servers that are measured, not Resource Manager's throttling.
  await control('/reset', {});
  const end = performance.now() + loadMs;
  let count = 0;
  const worker = async () => {
    while (performance.now() < end) {
      await call();
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: concurrent }, worker));
  return (count * 1000) / loadMs;
}
