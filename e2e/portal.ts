import { expect, type Page } from '@playwright/test';

export const retail = '00000000-0000-0000-0000-000000000001';

/** Address of a blade of a cluster of the demo estate. */
export const blade = (cluster: string, path: string) => `/clusters/${retail}/rg-retail/${cluster}/${path}`;

/** Signs in on the page that is open and comes back to it. */
export async function signIn(page: Page, persona: 'owner' | 'developer' | 'reader'): Promise<void> {
  await page.getByRole('button', { name: 'Sign in', exact: true }).first().click();
  await page.getByRole('button', { name: `Sign in as ${persona}` }).click();
  await expect(page.getByRole('banner')).toBeVisible();
}

/** Opens a page as a persona. */
export async function open(
  page: Page,
  persona: 'owner' | 'developer' | 'reader',
  path: string,
): Promise<void> {
  await page.goto(path);
  await signIn(page, persona);
}

/** Chooses an option of a combobox. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  const box = page.getByRole('combobox', { name: label, exact: true });
  await box.click();
  await page.getByRole('option', { name: option, exact: true }).click();
}
