import { atMost, type Figure, median, ms, rounds, timed } from '../figure.ts';
import { control, ports, startEmulator, startServer } from '../servers.ts';

const allowedExtraMs = 500;

/** How soon the emulator is there, what it weighs, and how soon it holds a large estate. */
export async function measureEmulator(): Promise<Figure[]> {
  const ours: number[] = [];
  const bare: number[] = [];
  const memory: number[] = [];
  for (let turn = 0; turn < rounds; turn += 1) {
    const server = await startServer(
      ['bench/bare-server.ts', String(ports.bare)],
      `http://127.0.0.1:${ports.bare}`,
    );
    bare.push(server.startMs);
    await server.stop();
    const emulator = await startEmulator();
    ours.push(emulator.startMs);
    memory.push(emulator.memory());
    await emulator.stop();
  }
  const emulator = await startEmulator();
  const estate = { clusters: 100, connections: 1_000, secrets: 50_000, pods: 20_000 };
  const seedMs = await timed(() => control('/seed', estate));
  const grown = emulator.memory();
  await emulator.stop();
  return [
    atMost(
      'Emulator: start, less half a second, over a bare server’s',
      Math.max(0, median(ours) - allowedExtraMs) / median(bare),
      '×',
      1.5,
      `${ms(median(ours))} against ${ms(median(bare))}`,
    ),
    atMost('Emulator: memory when idle', median(memory), 'MiB', 150, ''),
    atMost(
      'Emulator: seeding 100 clusters, 1,000 connections, 50,000 Secrets, 20,000 Pods',
      seedMs / 1000,
      's',
      10,
      '',
    ),
    atMost('Emulator: memory with that estate', grown, 'MiB', 1024, ''),
  ];
}
