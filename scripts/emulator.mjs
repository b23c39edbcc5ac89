// `npm run emulator`: the local Azure alone.
import { spawn } from 'node:child_process';
import { emulatorArguments } from './emulator-arguments.mjs';
import { followParent } from './follow-parent.mjs';
import { environment, installPackages, node } from './install.mjs';

installPackages();
const emulator = spawn(node, emulatorArguments, { stdio: 'inherit', env: environment });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => emulator.kill(signal));
followParent(() => emulator.kill('SIGTERM'));
emulator.on('exit', (code) => process.exit(code ?? 1));
