// `npm test`: every check and every test. Ends with one line, `N passed, N failed`.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { environment, installPackages, node } from './install.mjs';

installPackages();
await (await import('./browser.mjs')).installBrowser();

const results = '.build/test-results';
rmSync(results, { recursive: true, force: true });
let passed = 0;
let failed = 0;

function execute(args) {
  return new Promise((resolve) => {
    const child = spawn(node, args, { stdio: ['ignore', 'inherit', 'inherit'], env: environment });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** A check counts as one; a suite counts its tests, read from its JSON report. */
async function stage(name, args, count) {
  console.log(`\n── ${name}`);
  const code = await execute(args);
  const counted = count ? count() : undefined;
  passed += counted?.passed ?? (code === 0 ? 1 : 0);
  failed += counted?.failed ?? (code === 0 ? 0 : 1);
  // A suite that could not run at all has no failed test to count.
  if (counted && code !== 0 && counted.failed === 0) failed += 1;
}

function report(file, read) {
  return () => {
    try {
      return read(JSON.parse(readFileSync(`${results}/${file}`, 'utf8')));
    } catch (error) {
      console.error(`No report of the tests: ${error.message}`);
      return { passed: 0, failed: 1 };
    }
  };
}

const bin = (path) => `node_modules/${path}`;
await stage('Format and lint', [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.']);
await stage('Layers', ['scripts/layers.mjs']);
await stage('Dead code', [bin('knip/bin/knip.js')]);
await stage('Build', [bin('next/dist/bin/next'), 'build']);
await stage('Types', [bin('typescript/bin/tsc'), '--noEmit']);
await stage('Bundle budget', ['scripts/bundle-budget.mjs']);
await stage(
  'Unit and contract tests',
  [
    bin('vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}/vitest.json`,
  ],
  report('vitest.json', ({ numPassedTests, numFailedTests, numFailedTestSuites }) => ({
    passed: numPassedTests,
    failed: numFailedTests || numFailedTestSuites,
  })),
);
await stage(
  'Journeys in a browser',
  [bin('@playwright/test/cli.js'), 'test'],
  report('playwright.json', ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
  })),
);

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
