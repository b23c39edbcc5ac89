import { z } from 'zod';
import { parseAnswer } from '#lib/azure/arm-client.ts';
import { AzureError } from '#lib/azure/azure-error.ts';
import { jobName, releaseNamespace } from '#lib/connections/names.ts';
import { type ClusterClient, jsonOf } from './cluster-client.ts';

const jobSchema = z.object({
  metadata: z.object({ name: z.string(), creationTimestamp: z.string().nullish() }),
  status: z
    .object({
      active: z.number().nullish(),
      succeeded: z.number().nullish(),
      failed: z.number().nullish(),
      conditions: z
        .array(
          z.object({
            type: z.string(),
            status: z.string(),
            reason: z.string().nullish(),
            message: z.string().nullish(),
            lastTransitionTime: z.string().nullish(),
          }),
        )
        .nullish(),
    })
    .nullish(),
});

export interface ConnectorJob {
  readonly name: string;
  readonly state: 'pending' | 'running' | 'succeeded' | 'failed';
  readonly createdAt: string | undefined;
  readonly conditions: {
    type: string;
    status: string;
    reason: string | undefined;
    message: string | undefined;
    at: string | undefined;
  }[];
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
  return {
    name: metadata.name,
    state: stateOf(status),
    createdAt: metadata.creationTimestamp ?? undefined,
    conditions: (status?.conditions ?? []).map((condition) => ({
      type: condition.type,
      status: condition.status,
      reason: condition.reason ?? undefined,
      message: condition.message ?? undefined,
      at: condition.lastTransitionTime ?? undefined,
    })),
  };
}

function stateOf(status: z.infer<typeof jobSchema>['status']): ConnectorJob['state'] {
  if (status?.succeeded) return 'succeeded';
  if (status?.failed) return 'failed';
  return status?.active ? 'running' : 'pending';
}
