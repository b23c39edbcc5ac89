import { type ArmSession, armRequest } from './arm-client.ts';
import { firewallOf } from './target-network.ts';

/** Lets a target take access keys again. Storage accounts name the switch otherwise than all the others. */
export async function enableKeys(session: ArmSession, id: string): Promise<void> {
  const apiVersion = firewallOf(id)?.apiVersion;
  if (!apiVersion) return;
  const storage = /\/providers\/microsoft\.storage\//i.test(id);
  const properties = storage ? { allowSharedKeyAccess: true } : { disableLocalAuth: false };
  await armRequest(session, { method: 'PATCH', path: id, apiVersion, body: { properties } });
}
