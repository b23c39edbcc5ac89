import type { IPublicClientApplication } from '@azure/msal-browser';
import type { SignInSettings } from './sign-in-settings.ts';

/** The page that sign-in and sign-out return to; it must be registered with the application as a redirect URI. */
export const redirectPath = '/auth';

/** Lets the browser fetch MSAL, which is big, while it is still putting the page together. */
export function fetchMsalAhead(): void {
  // Whoever needs it asks for it again, and is told why it cannot be had.
  import('./msal.ts').catch(() => undefined);
}

/** Loads MSAL and configures it. */
export async function loadPublicClient(settings: SignInSettings): Promise<IPublicClientApplication> {
  const { BrowserCacheLocation, createStandardPublicClientApplication, ProtocolMode } = await import(
    './msal.ts'
  );
  return createStandardPublicClientApplication({
    auth: {
      clientId: settings.clientId,
      authority: settings.authority,
      knownAuthorities: [...settings.knownAuthorities],
      ...(settings.authorityMetadata !== undefined && { authorityMetadata: settings.authorityMetadata }),
      redirectUri: redirectPath,
      postLogoutRedirectUri: redirectPath,
    },
    // In its own mode MSAL rewrites the tenant in Entra's addresses, which given ones must be spared.
    system: { protocolMode: settings.authorityMetadata === undefined ? ProtocolMode.AAD : ProtocolMode.OIDC },
    // Shared by tabs; MSAL encrypts it with a key that ends with the browser's session.
    cache: { cacheLocation: BrowserCacheLocation.LocalStorage },
  });
}

/**
 * Finishes a sign-in that has just returned and sets the active account, if anybody is signed in.
 * @throws AuthError when the sign-in had been cancelled or refused
 */
export async function resumeSession(client: IPublicClientApplication): Promise<void> {
  try {
    const result = await client.handleRedirectPromise();
    if (result) client.setActiveAccount(result.account);
  } finally {
    const account = client.getActiveAccount() ?? client.getAllAccounts()[0];
    if (account) client.setActiveAccount(account);
  }
}
