// Builds the portal when its sources are newer than the last build.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { node, run } from './install.mjs';

/** All that a build is made of. */
export const sources = [
  'app',
  'components',
  'instrumentation-client.ts',
  'instrumentation.ts',
  'lib',
  'messages',
  'public',
  'next.config.js',
  'package-lock.json',
  'proxy.ts',
  'tsconfig.json',
];

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Builds unless `.next` is newer than every source. */
export function build() {
  const mark = '.next/BUILD_ID';
  if (existsSync(mark) && statSync(mark).mtimeMs > Math.max(...sources.map(newest))) return;
  console.log('Building the portal…');
  run(node, ['node_modules/next/dist/bin/next', 'build']);
}
