import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { timed } from './figure.ts';

/** Ports of the benchmark's own servers, away from those of `npm start` and of the tests. */
export const ports = {
  portal: 3260,
  baseline: 3261,
  proxy: 3262,
  emulator: 3263,
  kubernetes: 3264,
  bare: 3265,
  devtools: 3266,
};

export const portalUrl = `http://localhost:${ports.portal}`;
export const baselineUrl = `http://localhost:${ports.baseline}`;
export const proxyUrl = `http://127.0.0.1:${ports.proxy}`;
export const armUrl = `http://127.0.0.1:${ports.emulator}`;
export const next = 'node_modules/next/dist/bin/next';

export interface Server {
  readonly startMs: number;
  /** Resident memory, in MiB. */
  memory(): number;
  stop(): Promise<void>;
}

/** Starts a server of ours and waits until it answers. */
export async function startServer(
  args: readonly string[],
  readyUrl: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Server> {
  let child: ChildProcess | undefined;
  const startMs = await timed(async () => {
    child = spawn(process.execPath, [...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    // A measure that fails must not leave servers behind: the next run would meet them.
    process.once('exit', () => child?.kill('SIGKILL'));
    const ended = new Promise<never>((_, reject) =>
      child?.once('exit', (code) => reject(new Error(`${args.join(' ')} ended with ${code}`))),
    );
    await Promise.race([answers(readyUrl), ended]);
    ended.catch(() => undefined);
  });
  const { pid = 0 } = child ?? {};
  return {
    startMs,
    memory: () => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024,
    stop: () =>
      new Promise((resolve, reject) => {
        if (child?.exitCode !== null) return reject(new Error(`${args.join(' ')} had ended before.`));
        child.removeAllListeners('exit').once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

async function answers(url: string): Promise<void> {
  for (;;) {
    const response = await fetch(url, { redirect: 'manual' }).catch(() => undefined);
    await response?.arrayBuffer();
    if (response && response.status < 500) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

export const startEmulator = (env: Readonly<Record<string, string>> = {}) =>
  startServer(
    ['--disable-warning=ExperimentalWarning', 'lib/emulator/main.ts'],
    `${armUrl}/_emulator/health`,
    {
      EMULATOR_PORT: String(ports.emulator),
      EMULATOR_KUBERNETES_PORT: String(ports.kubernetes),
      EMULATOR_STATE: 'memory',
      EMULATOR_OPERATION_MS: '1500',
      ...env,
    },
  );

export const startPortal = () =>
  startServer([next, 'start', '--hostname', '127.0.0.1', '--port', String(ports.portal)], `${portalUrl}/`, {
    EMULATOR_PORT: String(ports.emulator),
  });

export const startBaseline = () =>
  startServer(
    [next, 'start', 'bench/baseline', '--hostname', '127.0.0.1', '--port', String(ports.baseline)],
    `${baselineUrl}/`,
  );

/** A call of the emulator's controls. */
export async function control(path: string, body: unknown): Promise<unknown> {
  const response = await fetch(`${armUrl}/_emulator${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

/** A token of the demo estate's owner. */
export async function ownerToken(): Promise<string> {
  const answer = await control('/token', { user: 'owner' });
  if (typeof answer === 'object' && answer && 'access_token' in answer) return String(answer.access_token);
  throw new Error('The emulator gave no token.');
}
