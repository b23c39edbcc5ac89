// `npm run emulator`: the local Azure alone.
import { installPackages, node, run } from './install.mjs';

installPackages();
run(node, ['--disable-warning=ExperimentalWarning', 'lib/emulator/main.ts']);
