import { AzureError } from '#lib/azure/azure-error.ts';
import { redactText } from '#lib/connections/diagnosis/redact.ts';
import { jobName, releaseNamespace } from '#lib/connections/names.ts';
import type { ClusterClient } from '#lib/kubernetes/cluster-client.ts';
import { readPodLog } from '#lib/kubernetes/pod-log.ts';
import { listPods } from '#lib/kubernetes/pods.ts';

/** What the pods of `sc-job` say while the job is there. The browser keeps it, so secrets are taken out here. */
export interface JobRunDetails {
  readonly notes: string[];
  readonly log: string;
}

/** Looks at the newest pod of the job; what this user may not read is left out. */
export async function jobRun(client: ClusterClient): Promise<JobRunDetails> {
  const pods = await readable(listPods(client, releaseNamespace), []);
  const own = pods
    .filter(({ name }) => name.startsWith(`${jobName}-`))
    .sort((a, b) => (b.createdAt ?? '').localeCompare(a.createdAt ?? ''));
  const [newest] = own;
  const log =
    newest && newest.phase !== 'Pending'
      ? await readable(readPodLog(client, { namespace: releaseNamespace, pod: newest.name }), '')
      : '';
  return {
    notes: own.flatMap(({ name, troubles }) =>
      troubles.map(({ reason, message }) => redactText(`${name}: ${reason}: ${message}`)),
    ),
    log: redactText(log),
  };
}

async function readable<T>(read: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof AzureError) return otherwise;
    throw error;
  }
}
