// `npm run bench`: the benchmark. Builds the portal and the empty page it is measured against, then prints one table.
import { installBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { installPackages, node, run } from './install.mjs';

installPackages();
await installBrowser();
build();
run(node, ['node_modules/next/dist/bin/next', 'build', 'bench/baseline']);
run(node, ['--disable-warning=ExperimentalWarning', 'bench/main.ts', ...process.argv.slice(2)]);
