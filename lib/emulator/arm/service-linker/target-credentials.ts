import { createHash } from 'node:crypto';
import { keyOf } from '../resource-id.ts';

/**
 * Keys of a target, by the placeholder they fill. They open nothing; they are always the same for the same target, so that
 * whoever compares a Secret with its target finds them equal.
 */
export function targetCredentials(targetId: string, accountName: string): Readonly<Record<string, string>> {
  const key = (label: string, bytes: 32 | 64) =>
    createHash(bytes === 64 ? 'sha512' : 'sha256')
      .update(`${label} ${keyOf(targetId)}`)
      .digest('base64');
  return {
    'account-key': key('account', 64),
    'access-key': key('access', 64),
    'access-key-name': 'RootManageSharedAccessKey',
    'access-key-value': key('shared access', 32),
    'redis-key': key('redis', 32),
    'api-key': key('api', 32).replace(/[^a-z0-9]/gi, ''),
    id: key('id', 32).slice(0, 8),
    secret: key('secret', 32),
    user: accountName,
    username: accountName,
    password: key('password', 64),
    'connection-string': `InstrumentationKey=${key('instrumentation', 32).slice(0, 32)};IngestionEndpoint=https://westeurope-5.in.applicationinsights.azure.com/`,
  };
}
