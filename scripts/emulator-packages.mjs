// For the emulator's image: leaves of package.json only the packages that the emulator imports, in the versions of the lock file.
import { readFileSync, writeFileSync } from 'node:fs';

/** What the emulator imports, and `lib/connections`, which it uses. */
export const emulatorPackages = [
  '@hono/node-server',
  '@kubernetes/client-node',
  'hono',
  'jose',
  'yaml',
  'zod',
];

if (import.meta.main) {
  const { name, type, imports, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const kept = Object.fromEntries(emulatorPackages.map((one) => [one, dependencies[one]]));
  writeFileSync('package.json', JSON.stringify({ name, type, imports, dependencies: kept }));
}
