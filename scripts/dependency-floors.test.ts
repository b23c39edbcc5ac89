import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/**
 * The oldest versions without a known way in, of what takes requests from outside: header bypass of the middleware
 * (CVE-2025-29927), code execution through server actions (CVE-2025-55182), and what followed.
 */
const floors: readonly [name: string, floor: string][] = [
  ['next', '16.0.10'],
  ['react', '19.2.3'],
  ['react-dom', '19.2.3'],
  ['yaml', '2.2.2'],
  ['@azure/msal-browser', '4.0.0'],
  ['jose', '4.15.5'],
  ['hono', '4.10.3'],
];

const parts = (version: string) => version.split('-', 1).join('').split('.').map(Number);

function isOlder(version: string, floor: string): boolean {
  const wanted = parts(floor);
  for (const [index, part] of parts(version).entries()) {
    if (part !== wanted[index]) return part < (wanted[index] ?? 0);
  }
  return false;
}

test.each(floors)('%s is no older than %s', (name, floor) => {
  const manifest = new URL(`../node_modules/${name}/package.json`, import.meta.url);
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  expect(isOlder(version, floor), `${name} is ${version}`).toBe(false);
});

test('versions are compared part by part', () => {
  expect(isOlder('16.0.9', '16.0.10')).toBe(true);
  expect(isOlder('16.1.0', '16.0.10')).toBe(false);
  expect(isOlder('16.0.10', '16.0.10')).toBe(false);
});
