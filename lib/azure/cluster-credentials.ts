import { z } from 'zod';
import { worded } from '#lib/failures/words.ts';
import { type ArmSession, armRequest, parseAnswer } from './arm-client.ts';
import { AzureError } from './azure-error.ts';

const credentialsSchema = z.object({
  kubeconfigs: z.array(z.object({ name: z.string(), value: z.base64() })),
});

/**
 * The kubeconfig that Azure gives the signed-in user for a cluster, as YAML. It is a secret: it is used for one request and dropped.
 */
export async function listClusterUserCredential(session: ArmSession, clusterId: string): Promise<string> {
  const path = `${clusterId}/listClusterUserCredential`;
  const { body } = await armRequest(session, {
    method: 'POST',
    path,
    apiVersion: '2024-09-01',
    readOnly: true,
  });
  const [first] = parseAnswer(credentialsSchema, body, `POST ${path}`).kubeconfigs;
  if (!first) {
    throw new AzureError({
      code: 'NoKubeconfig',
      ...worded('noKubeconfig'),
      status: 502,
      attempted: `POST ${path}`,
    });
  }
  return Buffer.from(first.value, 'base64').toString('utf8');
}
