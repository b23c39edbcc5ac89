// The JavaScript that a page needs before it can be used, compressed, must stay within its budget.
import { globSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';

const firstLoadKilobytes = 460;
// The largest is the YAML editor, which is loaded when somebody opens YAML and not before.
const largestChunkKilobytes = 110;

const kilobytes = (path) => gzipSync(readFileSync(path)).length / 1024;
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** What Next writes beside each page: the scripts of the page itself and of all layouts around it. */
function scriptsOf(manifest) {
  const context = { globalThis: {} };
  runInNewContext(readFileSync(manifest, 'utf8'), context);
  const [{ entryJSFiles }] = Object.values(context.globalThis.__RSC_MANIFEST);
  return Object.values(entryJSFiles).flat();
}

const { rootMainFiles } = JSON.parse(readFileSync('.next/build-manifest.json', 'utf8'));
const pages = globSync('.next/server/app/**/page_client-reference-manifest.js').map((manifest) => {
  const scripts = new Set([...rootMainFiles, ...scriptsOf(manifest)]);
  const name =
    manifest.replace('.next/server/app', '').replace('/page_client-reference-manifest.js', '') || '/';
  return { name, size: sum([...scripts].map((path) => kilobytes(`.next/${path}`))) };
});
const largest = Math.max(...globSync('.next/static/**/*.js').map(kilobytes));

for (const { name, size } of pages.toSorted((a, b) => b.size - a.size)) {
  console.log(`${size.toFixed(0).padStart(5)} kB  ${name}`);
}
console.log(
  `First load of a page: ${firstLoadKilobytes} kB at most. Largest chunk: ${largest.toFixed(0)} kB of ${largestChunkKilobytes}.`,
);
const fits = pages.length > 0 && pages.every(({ size }) => size <= firstLoadKilobytes);
process.exit(fits && largest <= largestChunkKilobytes ? 0 : 1);
