import { z } from 'zod';

/**
 * A cookie that says nothing but "somebody was signed in in this browser": with it the server sends the portal's frame at once,
 * without it the sign-in page. It grants nothing; it ends with the browser's session, as MSAL's cache does.
 */
export const sessionHintCookie = 'session-hint';

export function rememberSession(signedIn: boolean): void {
  const value = signedIn ? 'signed-in; path=/; samesite=lax' : '; path=/; max-age=0';
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
  document.cookie = `${sessionHintCookie}=${value}`;
}

/** Whether somebody was signed in in this browser when the page was opened. */
export const sessionHinted = (): boolean => document.cookie.includes(`${sessionHintCookie}=`);

const directories = z.record(z.string(), z.string()).catch({});
const directoryKey = 'portal.directories';

const read = () => directories.parse(JSON.parse(localStorage.getItem(directoryKey) ?? '{}'));

/** The directory that an account chose last in this browser. */
export const chosenDirectory = (accountId: string): string | undefined => read()[accountId];

export function rememberDirectory(accountId: string, tenantId: string): void {
  localStorage.setItem(directoryKey, JSON.stringify({ ...read(), [accountId]: tenantId }));
}
