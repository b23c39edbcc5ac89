import { type BrowserContext, expect, type Page } from '@playwright/test';

export const retail = '00000000-0000-0000-0000-000000000001';

/** Address of a blade of a cluster of the demo estate. */
export const blade = (cluster: string, path: string) => `/clusters/${retail}/rg-retail/${cluster}/${path}`;

export type Persona = 'owner' | 'developer' | 'reader';

/** Signs in on the page that is open and comes back to it. */
export async function signIn(page: Page, persona: Persona): Promise<void> {
  await page.getByRole('button', { name: 'Sign in', exact: true }).first().click();
  await page.getByRole('button', { name: `Sign in as ${persona}` }).click();
  // Three pages one after another: the sign-in page, the one it returns to, the one that asked. Only the last is waited for.
  await page.waitForURL(({ pathname }) => pathname.startsWith('/clusters/') || pathname === '/', {
    waitUntil: 'commit',
  });
  await expect(page.getByRole('banner')).toBeVisible();
}

type Session = Awaited<ReturnType<BrowserContext['storageState']>>;

/** What a browser keeps of each persona's first sign-in with this worker's portal; an emulator that is reset knows it still. */
const sessions = new Map<Persona, Session>();

/** Opens a page as a persona, who signs in the first time and comes back the other times. */
export async function open(page: Page, persona: Persona, path: string): Promise<void> {
  const session = sessions.get(persona);
  if (session) {
    await comeBack(page.context(), session);
    await page.goto(path);
    await expect(page.getByRole('banner')).toBeVisible();
    return;
  }
  await page.goto(path);
  await signIn(page, persona);
  // The sign-in has come to its end when a token for Azure is kept.
  await page.waitForFunction(() => Object.keys(window.localStorage).some((key) => /accesstoken/i.test(key)));
  const { cookies, origins } = await page.context().storageState();
  // Theme and language are the journey's that signed in first, and no other's.
  const kept = cookies.filter(({ name }) => name !== 'theme' && name !== 'locale');
  sessions.set(persona, { cookies: kept, origins });
}

async function comeBack(context: BrowserContext, { cookies, origins }: Session): Promise<void> {
  await context.addCookies(cookies);
  await context.addInitScript((kept) => {
    const own = kept.find(({ origin }) => origin === window.location.origin);
    // Only where nothing is kept yet: what the portal itself writes later stands.
    if (window.localStorage.length > 0) return;
    for (const { name, value } of own?.localStorage ?? []) window.localStorage.setItem(name, value);
  }, origins);
}

/** Chooses an option of a combobox. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  const box = page.getByRole('combobox', { name: label, exact: true });
  await box.click();
  await page.getByRole('option', { name: option, exact: true }).click();
}
