import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { ownPortalPort, ports } from './ports.ts';

/** One event of a portal's log. */
export interface LogLine {
  readonly level: string;
  readonly event: string;
  readonly correlationId?: string;
  readonly [field: string]: unknown;
}

/** A portal of a test's own, which it can configure and stop, beside the worker's emulator. */
export async function startPortal(env: Record<string, string> = {}) {
  const command = ['node_modules/next/dist/bin/next', 'start', '--hostname', '127.0.0.1'];
  const child = spawn('node', [...command, '--port', String(ownPortalPort)], {
    env: { ...process.env, EMULATOR_PORT: String(ports.emulator), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  const output: string[] = [];
  const url = `http://127.0.0.1:${ownPortalPort}`;
  const lines = createInterface(child.stdout);
  createInterface(child.stderr).on('line', (line) => output.push(line));
  const started = new Promise<void>((resolve, reject) => {
    lines.on('line', (line) => {
      output.push(line);
      // It is told before the server takes its first request.
      if (line.includes('"event":"start"')) resolve();
    });
    child.on('close', () => reject(new Error(`The portal did not start:\n${output.join('\n')}`)));
  });
  await started;
  return {
    url,
    /** All that it wrote. */
    output: () => output.join('\n'),
    /** What it told of some kind of event. */
    events: (event: string): LogLine[] =>
      output
        .filter((line) => line.startsWith('{'))
        .map((line): LogLine => JSON.parse(line))
        .filter((line) => line.event === event),
    /** Tells it to stop; does not wait. */
    terminate: () => void child.kill('SIGTERM'),
    /** Its exit code, once it has stopped. */
    async ended(): Promise<number | null> {
      await ended;
      return child.exitCode;
    },
    async close(): Promise<void> {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
