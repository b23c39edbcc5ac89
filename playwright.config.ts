import { defineConfig, devices } from '@playwright/test';
import { emulatorUrl, ports } from './e2e/ports.ts';
import { systemBrowser } from './scripts/browser.mjs';

const executablePath = systemBrowser();

export default defineConfig({
  testDir: 'e2e',
  // All journeys share one emulator; each one resets it, so they take turns.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: '.build/test-results/playwright.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    baseURL: `http://localhost:${ports.portal}`,
    trace: 'retain-on-failure',
    launchOptions: executablePath ? { executablePath } : {},
  },
  webServer: [
    {
      command: 'node --disable-warning=ExperimentalWarning lib/emulator/main.ts',
      url: `${emulatorUrl}/_emulator/health`,
      env: {
        EMULATOR_PORT: String(ports.emulator),
        EMULATOR_KUBERNETES_PORT: String(ports.kubernetes),
        EMULATOR_STATE: 'memory',
        EMULATOR_OPERATION_MS: '1500',
      },
    },
    {
      command: `node node_modules/next/dist/bin/next start --hostname 127.0.0.1 --port ${ports.portal}`,
      url: `http://127.0.0.1:${ports.portal}/`,
      env: { EMULATOR_PORT: String(ports.emulator) },
    },
    {
      command: `node node_modules/next/dist/bin/next start --hostname 127.0.0.1 --port ${ports.realAzure}`,
      url: `http://127.0.0.1:${ports.realAzure}/`,
      env: { AZURE_CLIENT_ID: '5b4c3f5e-8f0a-4c1d-9d53-0a7a3a1e6f10' },
    },
  ],
});
