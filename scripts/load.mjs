// `npm run test:load`: many users at once against two portals, one of which dies in the middle. Ends with one line, `N passed, N failed`.
import { build } from './build.mjs';
import { installPackages, node, run } from './install.mjs';

installPackages();
build();
run(node, ['--disable-warning=ExperimentalWarning', 'bench/load/main.ts', ...process.argv.slice(2)]);
