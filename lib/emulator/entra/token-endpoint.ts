import { createHash } from 'node:crypto';
import { z } from 'zod';
import { audienceOfScopes } from './audience.ts';
import type { Grants } from './grants.ts';
import { findPersona } from './personas.ts';
import { errors, type SignInError } from './sign-in-error.ts';
import type { SigningKey } from './signing-key.ts';
import { clientInfo, issueAccessToken, issueIdToken, tokenLifetime } from './tokens.ts';

const schema = z.discriminatedUnion('grant_type', [
  z.object({
    grant_type: z.literal('authorization_code'),
    client_id: z.string().min(1),
    code: z.string().min(1),
    redirect_uri: z.string().min(1),
    code_verifier: z.string().min(43),
    scope: z.string().optional(),
  }),
  z.object({
    grant_type: z.literal('refresh_token'),
    client_id: z.string().min(1),
    refresh_token: z.string().min(1),
    scope: z.string().min(1),
  }),
]);

type TokenForm = z.infer<typeof schema>;

interface Redeemed {
  readonly personaId: string;
  readonly scopes: readonly string[];
  readonly nonce: string | undefined;
}

/** The body of a granted token request. */
export type TokenAnswer = Readonly<Record<string, string | number>>;

/**
 * Answers a token request: a code for its tokens, or a refresh token for an access token of any known resource.
 * @param form the fields of the urlencoded body
 */
export async function answerTokenRequest(
  form: Readonly<Record<string, unknown>>,
  { key, grants, issuer }: { key: SigningKey; grants: Grants; issuer: string },
): Promise<TokenAnswer | SignInError> {
  const parsed = schema.safeParse(form);
  if (!parsed.success) {
    const grant = String(form.grant_type ?? '');
    if (!['authorization_code', 'refresh_token'].includes(grant)) return errors.grantNotSupported(grant);
    const [issue] = parsed.error.issues;
    return errors.malformedRequest(`${issue?.path.join('.') ?? 'body'}: ${issue?.message ?? 'invalid'}`);
  }
  const redeemed = redeem(parsed.data, grants);
  if ('error' in redeemed) return redeemed;
  const persona = findPersona(redeemed.personaId);
  if (!persona) return errors.codeSpent();
  const audience = audienceOfScopes(redeemed.scopes);
  if (!audience) return errors.resourceNotFound(redeemed.scopes.join(' '));
  const clientId = parsed.data.client_id;
  return {
    token_type: 'Bearer',
    scope: redeemed.scopes.join(' '),
    expires_in: tokenLifetime,
    ext_expires_in: tokenLifetime,
    access_token: await issueAccessToken(key, { persona, clientId, issuer, audience }),
    refresh_token: grants.issueRefreshToken({ personaId: persona.id, clientId }),
    id_token: await issueIdToken(key, { persona, clientId, issuer, nonce: redeemed.nonce }),
    client_info: clientInfo(persona),
  };
}

function redeem(form: TokenForm, grants: Grants): Redeemed | SignInError {
  if (form.grant_type === 'refresh_token') {
    const grant = grants.refreshGrant(form.refresh_token);
    if (!grant) return errors.codeSpent();
    if (grant.clientId !== form.client_id) return errors.clientMismatch();
    return { personaId: grant.personaId, scopes: form.scope.split(' '), nonce: undefined };
  }
  const code = grants.redeemCode(form.code);
  if (!code) return errors.codeSpent();
  if (code.clientId !== form.client_id || code.redirectUri !== form.redirect_uri)
    return errors.clientMismatch();
  const challenge = createHash('sha256').update(form.code_verifier).digest('base64url');
  if (challenge !== code.codeChallenge) return errors.verifierMismatch();
  return { personaId: code.personaId, scopes: form.scope?.split(' ') ?? code.scopes, nonce: code.nonce };
}
