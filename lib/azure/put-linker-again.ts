import { z } from 'zod';
import { worded } from '#lib/failures/words.ts';
import { type ArmSession, armGet, armRequest } from './arm-client.ts';
import { AzureError } from './azure-error.ts';
import { type OperationHandle, operationOf } from './operations.ts';

const apiVersion = '2024-07-01-preview';

const linkerSchema = z.object({
  properties: z.looseObject({
    provisioningState: z.unknown().optional(),
    authInfo: z.looseObject({ authType: z.string(), name: z.string().nullish() }).nullish(),
  }),
});

/**
 * Puts a connection as it is, so that Service Connector does all its steps again. Azure returns no secrets, so a connection
 * with a password or a service principal needs it once more.
 * @param secret used for this one request
 * @throws AzureError SecretNeeded
 */
export async function putLinkerAgain(
  session: ArmSession,
  linkerId: string,
  secret: string | undefined,
): Promise<OperationHandle | undefined> {
  const linker = await armGet(session, linkerId, apiVersion, linkerSchema);
  const { provisioningState: _, authInfo, ...chosen } = linker.properties;
  const body = { properties: { ...chosen, authInfo: authInfo && withSecret(authInfo, secret, linkerId) } };
  return operationOf(await armRequest(session, { method: 'PUT', path: linkerId, apiVersion, body }));
}

type AuthInfo = NonNullable<z.infer<typeof linkerSchema>['properties']['authInfo']>;

/** A secret without a name is a key that Service Connector reads by itself. */
function withSecret(authInfo: AuthInfo, secret: string | undefined, linkerId: string): AuthInfo {
  const principal = authInfo.authType === 'servicePrincipalSecret';
  if (!principal && !(authInfo.authType === 'secret' && authInfo.name)) return authInfo;
  if (!secret) {
    throw new AzureError({
      code: 'SecretNeeded',
      ...worded('secretNeeded'),
      status: 400,
      attempted: `PUT ${linkerId}`,
    });
  }
  return principal
    ? { ...authInfo, secret }
    : { ...authInfo, secretInfo: { secretType: 'rawValue', value: secret } };
}
