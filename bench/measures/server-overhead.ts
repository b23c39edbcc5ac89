import { connectionsPath, linkersPath } from '../estate.ts';
import { atLeast, atMost, type Figure, median, ms, sideBySide, timed } from '../figure.ts';
import { armUrl, control, ownerToken, portalUrl, proxyUrl } from '../servers.ts';

const concurrent = 16;
const loadMs = 1_000;

const ours = `${portalUrl}${connectionsPath}`;

/**
 * What the portal's server adds to a call of Resource Manager.
 * @param pace how quickly Azure answers meanwhile
 * @param turns how many calls make one round
 */
export async function measureServerLatency(pace: string, turns: number): Promise<Figure[]> {
  const ask = await asker();
  const theirs = `${armUrl}${linkersPath}`;
  for (const url of [ours, theirs]) await medianOf(turns, () => ask(url));
  const latency = await sideBySide(
    () => medianOf(turns, () => ask(ours)),
    () => medianOf(turns, () => ask(theirs)),
  );
  return [
    atMost(
      `Server: connection list over the same call sent straight to Azure, p50, ${pace}`,
      latency.ours / latency.theirs,
      '×',
      1.3,
      `${latency.ours.toFixed(1)} ms against ${latency.theirs.toFixed(1)} ms`,
    ),
  ];
}

/** How many requests the portal's server takes, over the least that Node.js can do. */
export async function measureServerRate(): Promise<Figure[]> {
  const ask = await asker();
  const proxied = `${proxyUrl}${linkersPath}`;
  const rate = await sideBySide(
    () => perSecond(() => ask(ours)),
    () => perSecond(() => ask(proxied)),
  );
  return [
    atLeast(
      'Server: requests per second over a bare Node.js proxy’s',
      rate.ours / rate.theirs,
      '×',
      0.5,
      `${rate.ours.toFixed(0)} against ${rate.theirs.toFixed(0)} a second, ${concurrent} at once for ${ms(loadMs)}`,
    ),
  ];
}

/** Sends a request as the owner and reads its answer to the end. */
async function asker(): Promise<(url: string) => Promise<void>> {
  const headers = { authorization: `Bearer ${await ownerToken()}` };
  return async (url) => {
    const response = await fetch(url, { headers });
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
  };
}

async function medianOf(turns: number, call: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) times.push(await timed(call));
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
