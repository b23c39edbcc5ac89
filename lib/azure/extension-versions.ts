import { z } from 'zod';
import { type ArmSession, armList } from './arm-client.ts';

const versionSchema = z.object({ properties: z.object({ version: z.string() }) });

/**
 * Versions of an extension type that this cluster could have, the newest first.
 * @param releaseTrain such as `Stable`
 */
export async function listExtensionVersions(
  session: ArmSession,
  clusterId: string,
  extensionType: string,
  releaseTrain: string,
): Promise<string[]> {
  const path = `${clusterId}/providers/Microsoft.KubernetesConfiguration/extensionTypes/${extensionType}/versions`;
  const list = await armList(session, path, '2024-11-01-preview', versionSchema, {
    releaseTrain: releaseTrain.toLowerCase(),
  });
  return list.map(({ properties }) => properties.version).sort(newestFirst);
}

const numbers = new Intl.Collator('en', { numeric: true });
const newestFirst = (a: string, b: string): number => numbers.compare(b, a);
