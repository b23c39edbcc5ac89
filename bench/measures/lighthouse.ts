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

const report = z.object({
  categories: z.object({
    performance: z.object({ score: z.number() }),
    accessibility: z.object({ score: z.number() }),
    'best-practices': z.object({ score: z.number() }),
  }),
});

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
    const scores: z.infer<typeof report>['categories'][] = [];
    for (const page of pages) scores.push(await scoresOf(`${portalUrl}${page}`, join(folder, 'report.json')));
    return categories.map((category) => {
      const all = scores.map((score) => score[category].score * 100);
      return atLeast(
        `Lighthouse: ${category}, worst of ${pages.length} pages`,
        Math.min(...all),
        'of 100',
        goal,
        all.map((score) => score.toFixed(0)).join(', '),
      );
    });
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function scoresOf(url: string, path: string): Promise<z.infer<typeof report>['categories']> {
  const options = ['--preset=desktop', '--disable-storage-reset', '--quiet', '--output=json'];
  await promisify(execFile)('npm', [
    ...['exec', '--yes', `--package=${lighthouse}`, '--', 'lighthouse', url],
    ...[...options, `--output-path=${path}`, `--port=${ports.devtools}`],
    `--only-categories=${categories.join(',')}`,
  ]);
  return report.parse(JSON.parse(readFileSync(path, 'utf8'))).categories;
}
