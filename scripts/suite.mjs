// `npm run test:chaos` and `npm run test:fuzz`: the long suites, apart from `npm test`. Ends with one line, `N passed, N failed`.
// What stands after `--` goes to Playwright: `npm run test:chaos -- --grep "wizard review"`.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { installBrowser } from './browser.mjs';
import { environment, installPackages, node } from './install.mjs';

const [name, ...given] = process.argv.slice(2);
const report = `.build/test-results/${name}.json`;

installPackages();
await installBrowser();
(await import('./build.mjs')).build();

function playwright(project, args) {
  rmSync(report, { force: true });
  const command = ['node_modules/@playwright/test/cli.js', 'test', '-c', `e2e/${name}/playwright.config.ts`];
  spawnSync(node, [...command, `--project=${project}`, ...args], { stdio: 'inherit', env: environment });
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch (error) {
    console.error(`No report of the tests: ${error.message}`);
    return { stats: { expected: 0, unexpected: 1, flaky: 0 }, suites: [] };
  }
}

/** Requests that the tests of a report say they have made. */
function requestsIn({ suites = [], specs = [] }) {
  const own = specs.flatMap(({ tests }) => tests.flatMap(({ annotations }) => annotations));
  const counted = own.filter(({ type }) => type === 'requests').map(({ description }) => Number(description));
  return [...counted, ...suites.map(requestsIn)].reduce((sum, count) => sum + count, 0);
}

// The cases of the chaos suite are made of what the journeys ask, which is recorded first.
const reports = [...(name === 'chaos' ? [playwright('record', [])] : []), playwright(name, given)];
const passed = reports.reduce((sum, { stats }) => sum + stats.expected, 0);
const failed = reports.reduce((sum, { stats }) => sum + stats.unexpected + stats.flaky, 0);
const requests = reports.map(requestsIn).reduce((sum, count) => sum + count, 0);
console.log(`\n${passed + failed} cases${requests > 0 ? `, ${requests} malformed requests` : ''}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
