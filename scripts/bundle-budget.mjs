// The JavaScript a page loads, compressed, must stay within its budget.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

// The largest is the YAML editor, which is loaded when somebody opens YAML and not before.
const largestChunkKilobytes = 110;
// All pages together.
const totalKilobytes = 1100;

function files(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return files(path);
    return path.endsWith('.js') ? [path] : [];
  });
}

const sizes = files('.next/static').map((path) => ({
  path,
  kilobytes: gzipSync(readFileSync(path)).length / 1024,
}));
const total = sizes.reduce((sum, { kilobytes }) => sum + kilobytes, 0);
const largest = sizes.reduce((a, b) => (a.kilobytes > b.kilobytes ? a : b));
console.log(
  `${sizes.length} chunks, ${total.toFixed(0)} kB compressed (budget ${totalKilobytes}); largest ${largest.kilobytes.toFixed(0)} kB (budget ${largestChunkKilobytes})`,
);
process.exit(total <= totalKilobytes && largest.kilobytes <= largestChunkKilobytes ? 0 : 1);
