import { aksServerApplication } from '../azure/clouds.ts';
import type { Environment } from '../environment.ts';

/** What the browser needs to sign people in. Nothing in it is secret; it is sent with every page. */
export interface SignInSettings {
  readonly clientId: string;
  readonly authority: string;
  readonly knownAuthorities: readonly string[];
  /** OpenID Connect discovery document as JSON, for an authority that cannot be asked. */
  readonly authorityMetadata: string | undefined;
  readonly armScope: string;
  readonly kubernetesScope: string;
}

/** Sign-in settings that follow from the environment. */
export function signInSettings(environment: Environment): SignInSettings {
  const metadata = environment.authorityMetadata;
  return {
    clientId: environment.clientId,
    authority: environment.authority,
    // An authority whose endpoints are given must be vouched for; the clouds' own are known to MSAL.
    knownAuthorities: metadata ? [new URL(environment.authority).host] : [],
    authorityMetadata: metadata && JSON.stringify(metadata),
    // The audience ends with a slash, hence two: without the first of them the token is for another audience.
    armScope: `${environment.armAudience}/.default`,
    kubernetesScope: `${aksServerApplication}/.default`,
  };
}

/** Origins the browser talks to while signing in: for the content security policy. */
export function signInOrigins(environment: Environment): string[] {
  const { authorization_endpoint = environment.authority, token_endpoint = environment.authority } =
    environment.authorityMetadata ?? {};
  return [...new Set([authorization_endpoint, token_endpoint].map((url) => new URL(url).origin))];
}
