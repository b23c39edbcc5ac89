import { defineConfig } from '@playwright/test';
import base from '../../playwright.config.ts';

const servers = Array.isArray(base.webServer) ? base.webServer : [];

export default defineConfig({
  ...base,
  testDir: '.',
  outputDir: '../../.build/chaos/output',
  reporter: [['list'], ['json', { outputFile: '../../.build/test-results/chaos.json' }]],
  // What each journey asks is recorded first; the cases are made of it.
  projects: [
    { name: 'record', testMatch: 'record.spec.ts' },
    { name: 'chaos', testIgnore: 'record.spec.ts' },
  ],
  // Time-outs and operations are waited for by the hundred: the servers of this run take less time.
  webServer: servers.map((server) => ({
    ...server,
    cwd: '../..',
    env: { ...server.env, ANSWER_TIMEOUT_MS: '1500', EMULATOR_OPERATION_MS: '400' },
  })),
});
