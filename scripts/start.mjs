// `npm start` and `npm run dev`: the emulator, unless a real Azure is configured, and the portal. Ctrl-C stops both.
import { spawn } from 'node:child_process';
import { emulatorArguments } from './emulator-arguments.mjs';
import { followParent } from './follow-parent.mjs';
import { environment, installPackages, node } from './install.mjs';

const development = process.argv.includes('--dev');
const port = process.env.PORT ?? '3000';
const host = process.env.HOST ?? '127.0.0.1';
const emulatorPort = process.env.EMULATOR_PORT ?? '4100';
const realAzure = Boolean(process.env.AZURE_CLIENT_ID);

installPackages();
if (!development) (await import('./build.mjs')).build();

const children = [];

function start(args, extra = {}) {
  const child = spawn(node, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...environment, ...extra },
  });
  children.push(child);
  // One without the other is of no use: whichever ends takes the other with it.
  child.on('exit', (code) => stop(code ?? 0));
}

let stopping = false;
function stop(code) {
  if (stopping) return;
  stopping = true;
  process.exitCode = code;
  for (const child of children) child.kill('SIGTERM');
}
process.on('SIGINT', () => stop(0));
process.on('SIGTERM', () => stop(0));
followParent(() => stop(0));

async function answers(url) {
  for (;;) {
    if (stopping) return;
    const response = await fetch(url, { redirect: 'manual' }).catch(() => undefined);
    if (response && response.status < 500) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

if (!realAzure) start(emulatorArguments);
const portal = ['node_modules/next/dist/bin/next', development ? 'dev' : 'start'];
// Whoever tries the portal on a laptop wants to see what is wrong, and not every request.
const log = { LOG_LEVEL: process.env.LOG_LEVEL || (realAzure ? 'info' : 'warn') };
start([...portal, '--hostname', host, '--port', port], log);

if (!realAzure) await answers(`http://127.0.0.1:${emulatorPort}/_emulator/health`);
await answers(`http://${host}:${port}/`);
if (!stopping) {
  console.log(`\n  Connector Portal   http://localhost:${port}`);
  console.log(
    realAzure
      ? '  Azure              sign in with your own account'
      : '  Azure              emulated on this machine: choose "Sign in as owner", "developer" or "reader"',
  );
  console.log('  Stop               Ctrl-C\n');
}
