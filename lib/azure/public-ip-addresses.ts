import { z } from 'zod';
import { type ArmSession, armGet } from './arm-client.ts';

const addressSchema = z.object({ properties: z.object({ ipAddress: z.string().nullish() }) });

/** The address of a public IP resource; undefined while it has none. */
export async function getPublicIpAddress(session: ArmSession, id: string): Promise<string | undefined> {
  const { properties } = await armGet(session, id, '2023-09-01', addressSchema);
  return properties.ipAddress ?? undefined;
}
