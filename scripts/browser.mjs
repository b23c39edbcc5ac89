// A browser for the tests: the machine's Chromium, else Playwright's own, else the system's package.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { environment, run } from './install.mjs';

const known = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Makes sure that a browser is there. */
export async function installBrowser() {
  if (known.some((path) => existsSync(path))) return;
  const { chromium } = await import('@playwright/test');
  if (existsSync(chromium.executablePath())) return;
  console.log('Installing a browser for the tests…');
  const own = spawnSync('npx', ['playwright', 'install', '--with-deps', 'chromium'], {
    stdio: 'inherit',
    env: environment,
  });
  if (own.status === 0) return;
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', 'chromium']);
}

/** Path of a browser that the system brings, for Playwright's `executablePath`. */
export const systemBrowser = () => known.find((path) => existsSync(path));
