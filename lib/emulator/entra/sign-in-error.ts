/** An error as Entra words it: OAuth's own code and an AADSTS number. */
export interface SignInError {
  readonly error: string;
  readonly number: number;
  readonly description: string;
}

export const errors = {
  tenantNotFound: (name: string): SignInError => ({
    error: 'invalid_request',
    number: 90002,
    description: `Tenant '${name}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.`,
  }),
  malformedRequest: (reason: string): SignInError => ({
    error: 'invalid_request',
    number: 900144,
    description: `The request is not valid: ${reason}.`,
  }),
  redirectUriRefused: (uri: string): SignInError => ({
    error: 'invalid_request',
    number: 50011,
    description: `The redirect URI '${uri}' specified in the request does not match the redirect URIs configured for the application. The emulator accepts localhost and 127.0.0.1 at any port.`,
  }),
  resourceNotFound: (scope: string): SignInError => ({
    error: 'invalid_resource',
    number: 500011,
    description: `The resource principal named in '${scope}' was not found in the tenant named Contoso.`,
  }),
  loginRequired: (): SignInError => ({
    error: 'login_required',
    number: 50058,
    description: 'A silent sign-in request was sent but no user is signed in.',
  }),
  codeSpent: (): SignInError => ({
    error: 'invalid_grant',
    number: 70008,
    description:
      'The provided authorization code or refresh token has expired due to inactivity. Send a new interactive authorization request for this user and resource.',
  }),
  verifierMismatch: (): SignInError => ({
    error: 'invalid_grant',
    number: 501481,
    description: 'The Code_Verifier does not match the code_challenge supplied in the authorization request.',
  }),
  clientMismatch: (): SignInError => ({
    error: 'invalid_grant',
    number: 700005,
    description: 'The grant was issued to another application or redirect URI.',
  }),
  grantNotSupported: (grant: string): SignInError => ({
    error: 'unsupported_grant_type',
    number: 70003,
    description: `The app requested an unsupported grant type '${grant}'.`,
  }),
} as const;

export const messageOf = ({ number, description }: SignInError): string => `AADSTS${number}: ${description}`;

/** The JSON body of a refused token request. */
export function errorBody(error: SignInError, correlationId: string) {
  return {
    error: error.error,
    error_description: messageOf(error),
    error_codes: [error.number],
    timestamp: new Date().toISOString(),
    trace_id: correlationId,
    correlation_id: correlationId,
  };
}
