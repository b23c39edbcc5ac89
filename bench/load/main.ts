import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { control, ownerToken, portalUrl, ports, startEmulator } from '../servers.ts';
import { type Replica, startReplica } from './replica.ts';
import { roundRobin } from './round-robin.ts';
import { type Tally, user } from './user.ts';

/** `npm run test:load -- 60`: as many seconds instead of five minutes. */
const seconds = z.coerce.number().positive().default(300).parse(process.argv[2]);
const warmUpMs = 30_000;
const users = 200;
const heapGrowth = 1.1;
const replicaPorts = [ports.baseline, ports.bare] as const;

const emulator = await startEmulator();
await control('/seed', { clusters: users });
const [steady, victim] = await Promise.all(replicaPorts.map(startReplica));
if (!steady || !victim) throw new Error('No portal.');
const balancer = roundRobin(replicaPorts).listen(ports.portal, '127.0.0.1');

const fleet = z
  .object({ clusters: z.array(z.object({ id: z.string(), name: z.string() })) })
  .parse(
    await (
      await fetch(`${portalUrl}/api/clusters`, { headers: { authorization: `Bearer ${await ownerToken()}` } })
    ).json(),
  )
  .clusters.filter(({ name }) => name.startsWith('aks-fleet-'));

/** Lets all users work for a while. */
async function work(
  ms: number,
  tally: Tally,
  meanwhile: () => Promise<void> = async () => undefined,
): Promise<void> {
  const over = AbortSignal.timeout(ms);
  const everybody = fleet.slice(0, users).map(({ id, name }, index) => {
    const page = `/clusters/${id.split('/')[2]}/${id.split('/')[4]}/${name}`;
    return user(portalUrl, { clusterId: id, page, name: `load${index}` }, tally, over);
  });
  await Promise.all([...everybody, meanwhile()]);
}

const tally = (): Tally => ({ done: 0, failed: 0, repeated: 0, problems: [] });
const mebibytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MiB`;

console.log(`${fleet.length} users warm up…`);
const warm = tally();
await work(warmUpMs, warm);
const before = await steady.heap();
console.log(
  `${warm.done} actions; heap ${mebibytes(before)}. Now ${seconds} s, one of the two portals killed in the middle.`,
);

const total = tally();
let second: Replica = victim;
await work(seconds * 1000, total, async () => {
  await setTimeout((seconds * 1000) / 2);
  await second.kill();
  await setTimeout(5_000);
  second = await startReplica(replicaPorts[1]);
});
const after = await steady.heap();
balancer.closeAllConnections();
balancer.close();
for (const replica of [steady, second]) await replica.kill();
await emulator.stop();

const flat = after <= before * heapGrowth;
for (const problem of new Set([...warm.problems, ...total.problems])) console.log(`  ${problem}`);
console.log(
  `\n${total.done} actions of ${fleet.length} users in ${seconds} s, ${total.repeated} writes sent again.`,
);
console.log(
  `Heap of the portal that stayed: ${mebibytes(before)} after the warm-up, ${mebibytes(after)} at the end.`,
);
const failed = warm.failed + total.failed + (flat ? 0 : 1);
console.log(`${warm.done + total.done + (flat ? 1 : 0)} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
