import { armAudiences } from '../entra/audience.ts';
import type { Caller } from '../entra/caller.ts';
import type { SigningKey } from '../entra/signing-key.ts';
import { tenant } from '../entra/tenant.ts';
import { verifyToken } from '../entra/verify-token.ts';
import { ArmError } from './arm-error.ts';

/**
 * Reads the caller from a request's `Authorization` header.
 * @throws ArmError 401 with the code and the `WWW-Authenticate` header that ARM sends for each kind of bad token
 */
export async function authenticate(
  header: string | undefined,
  key: SigningKey,
  origin: string,
): Promise<Caller> {
  const refuse = (code: string, message: string, description: string) =>
    new ArmError(401, code, message, {
      'www-authenticate': `Bearer authorization_uri="${origin}/entra/${tenant.id}", error="invalid_token", error_description="${description}"`,
      'x-ms-failure-cause': 'gateway',
    });
  if (!header) {
    throw refuse(
      'AuthenticationFailed',
      "Authentication failed. The 'Authorization' header is missing.",
      "The authentication failed because of missing 'Authorization' header.",
    );
  }
  const token = /^Bearer +(\S+)$/i.exec(header)?.[1];
  const verdict = token ? await verifyToken(key, token, armAudiences) : ({ refused: 'malformed' } as const);
  if ('caller' in verdict) return verdict.caller;
  switch (verdict.refused) {
    case 'expired':
      throw refuse(
        'ExpiredAuthenticationToken',
        `The access token expiry UTC time '${azureTime(verdict.expiredAt)}' is earlier than current UTC time '${azureTime(new Date())}'.`,
        'The access token has expired.',
      );
    case 'audience':
      throw refuse(
        'InvalidAuthenticationTokenAudience',
        `The access token has been obtained for wrong audience or resource '${verdict.audience}'. It should exactly match with one of the allowed audiences ${armAudiences.map((audience) => `'${audience}'`).join(',')}.`,
        'The access token has been obtained from wrong audience.',
      );
    case 'tenant':
      throw refuse(
        'InvalidAuthenticationTokenTenant',
        `The access token is from the wrong issuer. It must match the tenant '${tenant.id}' associated with this subscription.`,
        'The access token is from the wrong issuer.',
      );
    default:
      throw refuse(
        'InvalidAuthenticationToken',
        verdict.refused === 'signature'
          ? 'The access token validation failure: the signature is not valid.'
          : 'The access token is invalid.',
        'Could not parse or verify the access token.',
      );
  }
}

const azureTime = (date: Date): string =>
  date.toLocaleString('en-US', { timeZone: 'UTC' }).replace(', ', ' ');
