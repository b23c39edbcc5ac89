import { mkdirSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';
import { ports, portsOf, realAzurePort, serverLogs, workers } from './e2e/ports.ts';
import { systemBrowser } from './scripts/browser.mjs';

const executablePath = systemBrowser();

mkdirSync(serverLogs, { recursive: true });
const logged = (name: string) => `> ${serverLogs}/${name}.log 2>&1`;

const portal = (port: number, env: Record<string, string>) => ({
  command: `node node_modules/next/dist/bin/next start --hostname 127.0.0.1 --port ${port} ${logged(`portal-${port}`)}`,
  url: `http://127.0.0.1:${port}/`,
  env,
});

const emulator = ({ emulator: port, kubernetes }: ReturnType<typeof portsOf>) => ({
  command: `node --disable-warning=ExperimentalWarning lib/emulator/main.ts ${logged(`emulator-${port}`)}`,
  url: `http://127.0.0.1:${port}/_emulator/health`,
  env: {
    EMULATOR_PORT: String(port),
    EMULATOR_KUBERNETES_PORT: String(kubernetes),
    EMULATOR_STATE: 'memory',
    EMULATOR_OPERATION_MS: '1500',
  },
});

export default defineConfig({
  testDir: 'e2e',
  workers,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: '.build/test-results/playwright.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    baseURL: `http://localhost:${ports.portal}`,
    // A trace of every journey doubles the time of the whole suite on two cores; ask for one with `--trace on`.
    screenshot: 'only-on-failure',
    launchOptions: executablePath ? { executablePath } : {},
  },
  // What no journey may leave behind is looked for after all of them; `--no-deps` looks at once.
  projects: [
    { name: 'journeys', testIgnore: /no-secret\.spec\.ts|e2e\/(chaos|fuzz)\// },
    { name: 'no secret', testMatch: 'no-secret.spec.ts', dependencies: ['journeys'] },
  ],
  webServer: [
    ...Array.from({ length: workers }, (_, worker) => portsOf(worker)).flatMap((own) => [
      emulator(own),
      portal(own.portal, { EMULATOR_PORT: String(own.emulator) }),
    ]),
    portal(realAzurePort, { AZURE_CLIENT_ID: '5b4c3f5e-8f0a-4c1d-9d53-0a7a3a1e6f10' }),
  ],
});
