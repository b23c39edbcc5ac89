import type { AccountInfo, IPublicClientApplication } from '@azure/msal-browser';
import type { SignInSettings } from './sign-in-settings.ts';

/** The page that sign-in returns to; it must be registered with the application as a redirect URI. */
export const redirectPath = '/auth';

/**
 * Loads MSAL and finishes a sign-in that has just returned. MSAL is big and only here is it loaded.
 * @returns the client, with the active account set when somebody is signed in
 * @throws AuthError when the sign-in that returned had failed
 */
export async function loadPublicClient(settings: SignInSettings): Promise<IPublicClientApplication> {
  const { BrowserCacheLocation, createStandardPublicClientApplication } = await import('@azure/msal-browser');
  const client = await createStandardPublicClientApplication({
    auth: {
      clientId: settings.clientId,
      authority: settings.authority,
      knownAuthorities: [...settings.knownAuthorities],
      ...(settings.authorityMetadata !== undefined && { authorityMetadata: settings.authorityMetadata }),
      redirectUri: redirectPath,
      postLogoutRedirectUri: '/',
    },
    // Shared by tabs; MSAL encrypts it with a key that ends with the browser's session.
    cache: { cacheLocation: BrowserCacheLocation.LocalStorage },
  });
  const result = await client.handleRedirectPromise();
  const account = result?.account ?? client.getActiveAccount() ?? client.getAllAccounts()[0];
  if (account) client.setActiveAccount(account);
  return client;
}

/** Where tokens for one directory come from: the configured authority with its tenant replaced. */
export function authorityOf(settings: SignInSettings, tenantId: string): string {
  return new URL(`/${tenantId}`, settings.authority).href;
}

/** Accounts that are the same person in several directories appear once, as in their home directory. */
export function distinctAccounts(accounts: readonly AccountInfo[]): AccountInfo[] {
  return [...new Map(accounts.map((account) => [account.homeAccountId, account])).values()];
}
