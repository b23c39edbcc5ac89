import { defineConfig } from '@playwright/test';
import base from '../../playwright.config.ts';

const servers = Array.isArray(base.webServer) ? base.webServer : [];

export default defineConfig({
  ...base,
  testDir: '.',
  outputDir: '../../.build/fuzz/output',
  reporter: [['list'], ['json', { outputFile: '../../.build/test-results/fuzz.json' }]],
  projects: [{ name: 'fuzz' }],
  webServer: servers.map((server) => ({
    ...server,
    cwd: '../..',
    env: { ...server.env, ANSWER_TIMEOUT_MS: '5000' },
  })),
});
