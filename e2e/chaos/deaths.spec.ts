import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { blade, signIn } from '../portal.ts';
import { ports } from '../ports.ts';
import { blobDraft, enter } from './journeys.ts';

// Servers of these tests alone, since they are killed: past the ones of both workers.
const own = { portal: ports.portal + 6, emulator: ports.portal + 7, kubernetes: ports.portal + 8 };
const portalUrl = `http://localhost:${own.portal}`;
const root = new URL('../..', import.meta.url).pathname;
const state = mkdtempSync(join(tmpdir(), 'emulator-'));

const children = new Set<ChildProcess>();

async function start(args: string[], url: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: 'ignore',
    env: {
      ...process.env,
      EMULATOR_PORT: String(own.emulator),
      EMULATOR_KUBERNETES_PORT: String(own.kubernetes),
      EMULATOR_STATE: state,
      EMULATOR_OPERATION_MS: '3000',
      ANSWER_TIMEOUT_MS: '1500',
    },
  });
  children.add(child);
  await expect
    .poll(
      () =>
        fetch(url).then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: 30_000 },
    )
    .toBe(true);
  return child;
}

const startPortal = () =>
  start(
    ['node_modules/next/dist/bin/next', 'start', '--hostname', '127.0.0.1', '--port', String(own.portal)],
    `http://127.0.0.1:${own.portal}/healthz`,
  );
const startEmulator = () =>
  start(
    ['--disable-warning=ExperimentalWarning', 'lib/emulator/main.ts'],
    `http://127.0.0.1:${own.emulator}/_emulator/health`,
  );

const kill = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    children.delete(child);
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });

test.describe.configure({ mode: 'serial' });
test.use({ baseURL: portalUrl });
let portal: ChildProcess;
let emulator: ChildProcess;
test.beforeAll(async () => {
  [emulator, portal] = await Promise.all([startEmulator(), startPortal()]);
});
test.afterAll(async () => {
  await Promise.all([...children].map(kill));
});

async function enterPortal(page: Page): Promise<void> {
  await page.goto('/');
  await signIn(page, 'owner');
  await page.waitForFunction(() => Object.keys(window.localStorage).some((key) => /accesstoken/i.test(key)));
}

const review = (name: string) => ({
  path: blade('aks-retail-dev', 'service-connector/create?step=review'),
  draft: { cluster: 'aks-retail-dev', draft: { ...blobDraft, name } },
});

test('the portal is killed in the middle of a create: the draft is kept, nothing is made twice', async ({
  page,
}) => {
  await enterPortal(page);
  await enter(page, review('killed_portal'));
  await expect(page.getByText('Enable the OIDC issuer of the cluster')).toBeVisible();
  // The request is on its way when its server dies.
  const pressed = page.getByRole('button', { name: 'Create', exact: true }).click();
  await page.waitForRequest((request) => request.method() === 'POST' && request.url().includes('/create'));
  await kill(portal);
  await pressed;
  await expect(page.getByText('Unreachable').first()).toBeVisible();
  portal = await startPortal();
  await page.getByRole('main').getByRole('button', { name: 'Retry' }).click();
  const made = page.getByRole('heading', { name: /killed_portal/ });
  await expect(made.or(page.getByText(/already has a connection killed_portal/)).first()).toBeVisible();
  await page.goto(blade('aks-retail-dev', 'service-connector'));
  await expect(page.getByRole('row', { name: /killed_portal/ })).toHaveCount(1);
});

test('the emulator is killed in the middle of an operation: it goes on after a restart, and so does the page', async ({
  page,
}) => {
  await enterPortal(page);
  await enter(page, review('killed_azure'));
  await expect(
    page.getByText(/Install the Service Connector extension|Update the Service Connector/),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Create', exact: true }).click();
  await expect(page.getByRole('heading', { name: /killed_azure/ })).toBeVisible();
  await kill(emulator);
  emulator = await startEmulator();
  await expect(page.getByRole('row', { name: /Secret sc-killedazure-secret .*Present/ })).toBeVisible({
    timeout: 30_000,
  });
});
