import type { IPublicClientApplication } from '@azure/msal-browser';
import { PortalError } from '#components/query/portal-error.ts';
import { authorityOf } from '#lib/auth/account.ts';
import type { SignInSettings } from '#lib/auth/sign-in-settings.ts';
import { type Worded, worded } from '#lib/failures/words.ts';
import type { Audience } from './account-context.ts';

/**
 * A token for one audience, from MSAL's cache or renewed without asking anybody.
 * @throws PortalError `SignInRequired` when a person has to sign in or consent first
 */
export async function acquireToken(
  client: IPublicClientApplication,
  settings: SignInSettings,
  audience: Audience,
  accountId: string | undefined,
  directory: string | undefined,
): Promise<string> {
  const account = client.getAllAccounts().find((info) => info.homeAccountId === accountId);
  const scope = audience === 'arm' ? settings.armScope : settings.kubernetesScope;
  if (!account) throw signInRequired(worded('nobodySignedIn'));
  const { InteractionRequiredAuthError } = await import('#lib/auth/msal.ts');
  const elsewhere = directory !== undefined && directory !== account.tenantId;
  try {
    const result = await client.acquireTokenSilent({
      scopes: [scope],
      account,
      ...(elsewhere && { authority: authorityOf(settings.authority, directory) }),
    });
    return result.accessToken;
  } catch (error) {
    if (error instanceof InteractionRequiredAuthError)
      throw signInRequired({ message: error.message }, error);
    throw new PortalError(
      {
        code: 'TokenUnavailable',
        message: error instanceof Error ? error.message : String(error),
        status: 0,
        attempted: `acquire a token for ${scope}`,
      },
      { cause: error },
    );
  }
}

const signInRequired = (why: Worded | { message: string }, cause?: unknown) =>
  new PortalError({ code: 'SignInRequired', ...why, status: 401 }, { cause });
