/**
 * The tests' own servers stand from here on, so that `npm start` and other runs can stand beside them. Every worker has a portal and
 * an emulator of its own: journeys reset the emulator, and must not meet each other in it.
 */
const first = Number(process.env.TEST_PORTS ?? 3210);

export const workers = 2;

/** Ports of one worker's servers. */
export function portsOf(worker: number) {
  const own = first + 1 + 3 * worker;
  return { portal: own, emulator: own + 1, kubernetes: own + 2 };
}

/** A portal that is set up for real Azure; all workers share it, as it holds nothing. */
export const realAzurePort = first;

const worker = Number(process.env.TEST_PARALLEL_INDEX ?? 0);

/** For a portal that a test starts and stops itself. */
export const ownPortalPort = portsOf(workers).portal + worker;

export const ports = portsOf(worker);

export const emulatorUrl = `http://127.0.0.1:${ports.emulator}`;

/** Where what the servers print is kept for the length of a run, a file for each. */
export const serverLogs = '.build/test-results/servers';
