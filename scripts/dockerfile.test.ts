import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sources } from './build.mjs';
import { emulatorPackages } from './emulator-packages.mjs';

/** What each stage copies from the repository. */
const copies = readFileSync('Dockerfile', 'utf8')
  .split(/^FROM /m)
  .slice(1)
  .map((stage) => {
    const name = /^\S+ AS (\S+)/.exec(stage)?.[1] ?? '';
    const lines = [...stage.matchAll(/^COPY (?!--from)(.+) \S+$/gm)];
    return { name, files: lines.flatMap(([, files = '']) => files.split(' ')) };
  });
const copiesOf = (stage: string) => copies.find(({ name }) => name === stage)?.files;

test('the portal is the last stage, and what is copied exists', () => {
  expect(copies.at(-1)?.name).toBe('portal');
  for (const { files } of copies) for (const file of files) expect(existsSync(file), file).toBe(true);
});

test('the portal is built of all its sources', () => {
  expect(copiesOf('build')).toEqual(expect.arrayContaining([...sources]));
});

test('the emulator has the packages that it imports, and no other', () => {
  const modules = globSync('lib/{connections,emulator}/**/*.ts')
    .map((file) => readFileSync(file, 'utf8'))
    .filter((source) => !source.includes("from 'vitest'"));
  const packages = modules
    .flatMap((source) => [
      ...source.matchAll(/^(?!import type ).* from '([^'.#]+)';$/gm),
      ...source.matchAll(/await import\('([^'.#]+)'\)/g),
    ])
    .map(([, name = '']) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'))
    .filter((name) => !name.startsWith('node:'));
  expect([...new Set(packages)].sort()).toEqual([...emulatorPackages].sort());
});
