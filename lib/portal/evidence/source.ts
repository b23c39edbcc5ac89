import { AzureError } from '#lib/azure/azure-error.ts';
import type { Source } from '#lib/connections/diagnosis/source.ts';
import { failureOf } from '#lib/failures/failure.ts';

/** Reads one source of evidence; a refusal of Azure or of the cluster is an answer too, and stops no other source. */
export async function sourceFrom<T>(read: Promise<T>): Promise<Source<T>> {
  try {
    return { state: 'read', value: await read };
  } catch (error) {
    if (!(error instanceof AzureError)) throw error;
    return { state: 'failed', failure: { ...failureOf(error), status: error.status } };
  }
}

/** What is not there is `null`; any other refusal stays one. */
export async function orNull<T>(read: Promise<T>): Promise<T | null> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof AzureError && error.status === 404) return null;
    throw error;
  }
}
