import { notFound } from 'next/navigation';
import { AzureError } from '#lib/azure/azure-error.ts';

/**
 * What the parameters of a page's address name. An address that can be nobody's is answered like one that leads nowhere.
 * @param read one of the readers that the API's routes use, such as `clusterOf`
 */
export async function named<T>(params: Promise<unknown>, read: (parameters: unknown) => T): Promise<T> {
  try {
    return read(await params);
  } catch (error) {
    if (error instanceof AzureError && error.status === 400) notFound();
    throw error;
  }
}
