import { writeFileSync } from 'node:fs';
import { type Figure, notMeasured } from './figure.ts';
import { measureBladeReady } from './measures/blade-ready.ts';
import { measureCreate } from './measures/create.ts';
import { measureEmulator } from './measures/emulator.ts';
import { measureFirstLoad } from './measures/first-load.ts';
import { measureInteraction } from './measures/interaction.ts';
import { measureLighthouse } from './measures/lighthouse.ts';
import { measureLongList } from './measures/long-list.ts';
import { measureNetwork } from './measures/network.ts';
import { measureResourceList } from './measures/resource-list.ts';
import { measureServerLatency, measureServerRate } from './measures/server-overhead.ts';
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
/** Time that a connection takes meanwhile, in milliseconds: Azure has not been seen to take less. */
const azureOperation = '10000';

const lineOf = ({ name, value, unit, goal, met, detail }: Figure): string =>
  [
    met ? 'met ' : 'MISS',
    `${value} ${unit}`.padStart(14),
    `goal ${goal}`.padEnd(10),
    name,
    detail && `(${detail})`,
  ].join('  ');

/** `npm run bench -- create`: only the measures that are named. */
const wanted = process.argv.slice(2);
const figures: Figure[] = [];
const measure = async (name: string, work: () => Promise<Figure[]>) => {
  if (wanted.length > 0 && !wanted.includes(name)) return;
  console.log(`Measuring: ${name}…`);
  // A benchmark tells: what could not be measured is one line of it, and keeps nothing else from being measured.
  const measured = await work().catch((error: unknown) => [notMeasured(name, error)]);
  for (const figure of measured) console.log(lineOf(figure));
  figures.push(...measured);
  writeFileSync('bench/results.json', `${JSON.stringify(figures, null, 2)}\n`);
};

await measure('emulator', measureEmulator);
const portal = await startPortal();
const baseline = await startBaseline();
const quick = await startEmulator();
const proxy = await startServer(['bench/bare-server.ts', String(ports.proxy), armUrl], proxyUrl);
await measure('server', () => measureServerLatency('no latency added', 100));
await measure('server', measureServerRate);
await measure('resource-list', () => measureResourceList(portal));
await measure('long-list', measureLongList);
await measure('network', measureNetwork);
await quick.stop();
const slow = await startEmulator({ EMULATOR_LATENCY_MS: azureLatency });
await measure('server', () => measureServerLatency(`each answer of Azure taking ${azureLatency} ms`, 20));
await measure('blade-ready', measureBladeReady);
await measure('first-load', measureFirstLoad);
await measure('lighthouse', measureLighthouse);
await measure('interaction', measureInteraction);
await slow.stop();
const thorough = await startEmulator({
  EMULATOR_LATENCY_MS: azureLatency,
  EMULATOR_OPERATION_MS: azureOperation,
});
await measure('create', measureCreate);
for (const server of [thorough, proxy, baseline, portal]) await server.stop();

console.log(`\n${figures.map(lineOf).join('\n')}\n`);
