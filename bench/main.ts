import { writeFileSync } from 'node:fs';
import type { Figure } from './figure.ts';
import { measureBladeReady } from './measures/blade-ready.ts';
import { measureEmulator } from './measures/emulator.ts';
import { measureFirstLoad } from './measures/first-load.ts';
import { measureResourceList } from './measures/resource-list.ts';
import { measureServerOverhead } from './measures/server-overhead.ts';
import {
  armUrl,
  ports,
  proxyUrl,
  startBaseline,
  startEmulator,
  startPortal,
  startServer,
} from './servers.ts';

/** Time that the emulated Azure takes for each answer while blades are measured, in milliseconds. */
const azureLatency = '100';

const figures: Figure[] = [];
const measure = async (name: string, work: () => Promise<Figure[]>) => {
  console.log(`Measuring: ${name}…`);
  figures.push(...(await work()));
};

await measure('emulator', measureEmulator);
const portal = await startPortal();
const baseline = await startBaseline();
const quick = await startEmulator();
const proxy = await startServer(['bench/bare-server.ts', String(ports.proxy), armUrl], proxyUrl);
await measure('server overhead', measureServerOverhead);
await measure('resource list', measureResourceList);
await quick.stop();
const slow = await startEmulator({ EMULATOR_LATENCY_MS: azureLatency });
await measure('blade ready', measureBladeReady);
await measure('first load', measureFirstLoad);
for (const server of [slow, proxy, baseline, portal]) await server.stop();

const lines = figures.map(({ name, value, unit, goal, met, detail }) =>
  [
    met ? 'met ' : 'MISS',
    `${value} ${unit}`.padStart(14),
    `goal ${goal}`.padEnd(10),
    name,
    detail && `(${detail})`,
  ].join('  '),
);
console.log(`\n${lines.join('\n')}\n`);
writeFileSync('bench/results.json', `${JSON.stringify(figures, null, 2)}\n`);
