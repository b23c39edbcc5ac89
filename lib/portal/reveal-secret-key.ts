import { AzureError } from '#lib/azure/azure-error.ts';
import { worded } from '#lib/failures/words.ts';
import { getObject } from '#lib/kubernetes/get-object.ts';
import { secretData } from '#lib/kubernetes/mask-secret.ts';
import { mayAccess } from '#lib/kubernetes/review-access.ts';
import { openCluster, type PortalSession } from './session.ts';

export type RevealedValue =
  | { readonly kind: 'text'; readonly value: string }
  /** Not text: nothing that could be shown. */
  | { readonly kind: 'binary'; readonly base64: string };

/**
 * Reads one value of a Secret, after the cluster has confirmed that the user may get it. A list that shows more than that would be
 * a leak, so the question is asked first, and each time.
 */
export async function revealSecretKey(
  session: PortalSession,
  clusterId: string,
  secret: { namespace: string; name: string },
  key: string,
): Promise<RevealedValue> {
  const client = await openCluster(session, clusterId);
  const ref = { kind: 'Secret', ...secret } as const;
  const attempted = `reveal ${secret.namespace}/${secret.name}`;
  if (!(await mayAccess(client, 'get', ref)))
    throw new AzureError({
      code: 'Forbidden',
      ...worded('secretForbidden', secret),
      status: 403,
      attempted,
    });
  const base64 = secretData(await getObject(client, ref))[key];
  if (base64 === undefined)
    throw new AzureError({
      code: 'NotFound',
      ...worded('keyGone', { name: secret.name, key }),
      status: 404,
      attempted,
    });
  try {
    const value = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(base64, 'base64'));
    return { kind: 'text', value };
  } catch (error) {
    if (error instanceof TypeError) return { kind: 'binary', base64 };
    throw error;
  }
}
