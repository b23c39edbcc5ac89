import { z } from 'zod';
import { type ArmSession, armGet } from './arm-client.ts';
import { firewallOf, networkOf, targetNetworkSchema } from './target-network.ts';

/** What a target lets in. */
export interface TargetAccess {
  /** Its access keys are turned off: only identities get in. */
  readonly keysDisabled: boolean;
  readonly network: Awaited<ReturnType<typeof networkOf>>;
}

const keysSchema = z.object({
  disableLocalAuth: z.boolean().nullish(),
  allowSharedKeyAccess: z.boolean().nullish(),
});

const resourceSchema = z.object({ properties: keysSchema.extend(targetNetworkSchema.shape) });

/**
 * Reads whom a target lets in: by its firewall, and with keys.
 * @param id ARM id of the account or server
 * @returns undefined for types that the portal does not know how to read
 */
export async function getTargetAccess(session: ArmSession, id: string): Promise<TargetAccess | undefined> {
  const firewall = firewallOf(id);
  if (!firewall) return undefined;
  const { properties } = await armGet(session, id, firewall.apiVersion, resourceSchema);
  return {
    keysDisabled: properties.disableLocalAuth === true || properties.allowSharedKeyAccess === false,
    network: await networkOf(session, id, firewall, properties),
  };
}
