import { z } from 'zod';
import { parseAnswer } from '#lib/azure/arm-client.ts';
import { AzureError } from '#lib/azure/azure-error.ts';
import { jobName, releaseNamespace } from '#lib/connections/names.ts';
import { type ClusterClient, jsonOf } from './cluster-client.ts';

const jobSchema = z.object({
  metadata: z.object({ creationTimestamp: z.string().nullish() }),
  status: z
    .object({
      active: z.number().nullish(),
      succeeded: z.number().nullish(),
      failed: z.number().nullish(),
      startTime: z.string().nullish(),
    })
    .nullish(),
});

export interface ConnectorJob {
  readonly state: 'pending' | 'running' | 'succeeded' | 'failed';
  readonly createdAt: string | undefined;
}

/**
 * The job in which Service Connector writes a connection's resources.
 * @returns undefined when there is none: it is deleted after success
 */
export async function getConnectorJob(client: ClusterClient): Promise<ConnectorJob | undefined> {
  const path = `/apis/batch/v1/namespaces/${releaseNamespace}/jobs/${jobName}`;
  const answer = await client.request({ path }).catch((error: unknown) => {
    if (error instanceof AzureError && error.status === 404) return undefined;
    throw error;
  });
  if (!answer) return undefined;
  const { metadata, status } = parseAnswer(jobSchema, jsonOf(answer.text), `GET ${path}`);
  const state = status?.succeeded
    ? 'succeeded'
    : status?.failed
      ? 'failed'
      : status?.active
        ? 'running'
        : 'pending';
  return { state, createdAt: metadata.creationTimestamp ?? undefined };
}
