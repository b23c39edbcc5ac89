import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { z } from 'zod';
import { systemBrowser } from '../../scripts/browser.mjs';
import { signIn } from '../browser.ts';
import { clusterPage } from '../estate.ts';
import { atLeast, type Figure } from '../figure.ts';
import { portalUrl, ports } from '../servers.ts';

/** Fetched for the benchmark only: it weighs more than the portal's own packages for tests together. */
const lighthouse = 'lighthouse@13.5.0';
const goal = 95;
const categories = ['performance', 'accessibility', 'best-practices'] as const;
const pages = [
  '/',
  ...[
    'overview',
    'service-connector',
    'service-connector/create',
    'extensions',
    'kubernetes-resources',
    'diagnose',
  ].map((blade) => `${clusterPage}/${blade}`),
];

const category = z.object({
  score: z.number(),
  auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
});
const report = z.object({
  categories: z.object({ performance: category, accessibility: category, 'best-practices': category }),
  audits: z.record(z.string(), z.object({ score: z.number().nullable() })),
});
type Report = z.infer<typeof report>;

/** Lighthouse's scores of the worst page, as somebody who is signed in sees it on a desktop. */
export async function measureLighthouse(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-lighthouse-'));
  const executablePath = systemBrowser();
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    args: [`--remote-debugging-port=${ports.devtools}`],
    ...(executablePath && { executablePath }),
  });
  try {
    await signIn(await context.newPage());
    const reports: Report[] = [];
    for (const page of pages)
      reports.push(await reportOf(`${portalUrl}${page}`, join(folder, 'report.json')));
    return categories.map((name) => {
      const all = reports.map(({ categories }) => Math.round(categories[name].score * 100));
      return atLeast(
        `Lighthouse: ${name}, worst of ${pages.length} pages`,
        Math.min(...all),
        'of 100',
        goal,
        [all.join(', '), ...lossesOf(reports, name)].join('; '),
      );
    });
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The audits that some page does not pass in full. */
function lossesOf(reports: readonly Report[], name: (typeof categories)[number]): string[] {
  const lost = reports.flatMap(({ categories, audits }) =>
    categories[name].auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9),
  );
  return [...new Set(lost.map(({ id }) => id))];
}

async function reportOf(url: string, path: string): Promise<Report> {
  const options = ['--preset=desktop', '--disable-storage-reset', '--quiet', '--output=json'];
  await promisify(execFile)('npm', [
    ...['exec', '--yes', `--package=${lighthouse}`, '--', 'lighthouse', url],
    ...[...options, `--output-path=${path}`, `--port=${ports.devtools}`],
    `--only-categories=${categories.join(',')}`,
  ]);
  return report.parse(JSON.parse(readFileSync(path, 'utf8')));
}
