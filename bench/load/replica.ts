import { type ChildProcess, spawn } from 'node:child_process';
import { next, ports } from '../servers.ts';

/** One portal of several, with a way to ask for the size of its heap. */
export interface Replica {
  /** Bytes in use after everything that is no longer used has been given back. */
  heap(): Promise<number>;
  /** Kills it as a machine that fails does, without a chance to finish anything. */
  kill(): Promise<void>;
}

/** Starts a portal on a port and waits until it answers. */
export async function startReplica(port: number): Promise<Replica> {
  const child = spawn(
    process.execPath,
    [
      ...['--expose-gc', '--disable-warning=ExperimentalWarning', '--import', './bench/load/tell-heap.ts'],
      ...[next, 'start', '--hostname', '127.0.0.1', '--port', String(port)],
    ],
    {
      env: { ...process.env, EMULATOR_PORT: String(ports.emulator) },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  );
  process.once('exit', () => child.kill('SIGKILL'));
  for (;;) {
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
    if (ready?.ok) break;
    if (child.exitCode !== null) throw new Error(`The portal on port ${port} ended with ${child.exitCode}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { heap: () => ask(child), kill: () => end(child) };
}

function ask(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('message', (used) => resolve(Number(used)));
    child.send('heap', (error) => error && reject(error));
  });
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
