import { z } from 'zod';
import { audienceOfScopes } from './audience.ts';
import type { Grants } from './grants.ts';
import { findPersona, type Persona } from './personas.ts';
import { isLocalRedirect } from './redirect-uri.ts';
import { errors, messageOf, type SignInError } from './sign-in-error.ts';
import { clientInfo } from './tokens.ts';

const schema = z.object({
  client_id: z.string().min(1),
  redirect_uri: z.string().min(1),
  response_type: z.literal('code'),
  response_mode: z.enum(['query', 'fragment']).default('query'),
  scope: z.string().min(1),
  code_challenge: z.string().min(43),
  code_challenge_method: z.literal('S256'),
  state: z.string().optional(),
  nonce: z.string().optional(),
  prompt: z.string().optional(),
  login_hint: z.string().optional(),
});

export type AuthorizeRequest = z.infer<typeof schema>;

/**
 * Reads an authorisation request.
 * @returns the error to show as a page: before the redirect URI is known to be ours, nothing may be sent to it
 */
export function readAuthorizeRequest(query: URLSearchParams): AuthorizeRequest | SignInError {
  const parsed = schema.safeParse(Object.fromEntries(query));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return errors.malformedRequest(`${issue?.path.join('.') ?? 'request'}: ${issue?.message ?? 'invalid'}`);
  }
  if (!isLocalRedirect(parsed.data.redirect_uri)) return errors.redirectUriRefused(parsed.data.redirect_uri);
  if (!audienceOfScopes(parsed.data.scope.split(' '))) return errors.resourceNotFound(parsed.data.scope);
  return parsed.data;
}

/**
 * Who can be answered with at once, without the sign-in page: the hinted person when signed in, else the last one who was.
 * A hint alone does not sign anybody in, and `prompt=select_account` or `login` always asks.
 */
export function signedInPersona(request: AuthorizeRequest, session: readonly string[]): Persona | undefined {
  if (request.prompt && request.prompt !== 'none') return undefined;
  const hinted = request.login_hint && findPersona(request.login_hint);
  if (hinted) return session.includes(hinted.id) ? hinted : undefined;
  return session[0] === undefined ? undefined : findPersona(session[0]);
}

/** The answer to a sign-in: a code for the client to redeem. */
export function codeAnswer(request: AuthorizeRequest, persona: Persona, grants: Grants): URLSearchParams {
  const code = grants.issueCode({
    personaId: persona.id,
    clientId: request.client_id,
    redirectUri: request.redirect_uri,
    scopes: request.scope.split(' '),
    codeChallenge: request.code_challenge,
    ...(request.nonce === undefined ? {} : { nonce: request.nonce }),
  });
  return answer(request, { code, client_info: clientInfo(persona), session_state: persona.objectId });
}

/** The answer that carries an error back to the client. */
export function errorAnswer(request: AuthorizeRequest, error: SignInError): URLSearchParams {
  return answer(request, { error: error.error, error_description: messageOf(error) });
}

function answer(request: AuthorizeRequest, fields: Record<string, string>): URLSearchParams {
  return new URLSearchParams(request.state === undefined ? fields : { ...fields, state: request.state });
}
