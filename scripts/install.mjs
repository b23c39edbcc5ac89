// Installs what is missing. Runs on the machine's own Node, before anything of ours is there, so it needs no package.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

const bin = resolve('node_modules/.bin');

/** The environment in which `node` is the one that comes with the project. */
export const environment = {
  ...process.env,
  PATH: `${bin}${delimiter}${process.env.PATH}`,
  NEXT_TELEMETRY_DISABLED: '1',
};

/** The project's Node.js. */
export const node = resolve(bin, process.platform === 'win32' ? 'node.exe' : 'node');

/** Runs a command to its end; the process ends with it when it fails. */
export function run(command, args) {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: environment,
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** Installs the packages of the lock file unless they are there. */
export function installPackages() {
  const installed = 'node_modules/.package-lock.json';
  const fresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
  if (fresh && existsSync(node)) return;
  console.log('Installing packages…');
  // Not `npm ci`: it refuses a lock file that lacks builds for platforms which a registry does not carry.
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
}
