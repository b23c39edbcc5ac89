import { tenant } from './tenant.ts';

/** The issuer of every token, by the address the client reached the emulator under. */
export const issuerAt = (origin: string): string => `${origin}/entra/${tenant.id}/v2.0`;

/** OpenID Connect discovery document, with the field set that Entra publishes as far as clients read it. */
export function discoveryDocument(origin: string, segment: string) {
  const base = `${origin}/entra/${segment}`;
  return {
    issuer: issuerAt(origin),
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    token_endpoint: `${base}/oauth2/v2.0/token`,
    end_session_endpoint: `${base}/oauth2/v2.0/logout`,
    jwks_uri: `${base}/discovery/v2.0/keys`,
    response_modes_supported: ['query', 'fragment'],
    response_types_supported: ['code'],
    grant_types_supported: ['authorization_code', 'refresh_token'],
    code_challenge_methods_supported: ['S256'],
    token_endpoint_auth_methods_supported: ['none'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    claims_supported: [
      'sub',
      'iss',
      'aud',
      'exp',
      'iat',
      'nonce',
      'preferred_username',
      'name',
      'tid',
      'oid',
    ],
    tenant_region_scope: 'EU',
    cloud_instance_name: 'emulator.localhost',
    frontchannel_logout_supported: false,
    http_logout_supported: true,
  };
}
