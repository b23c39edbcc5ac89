import { z } from 'zod';
import { type ArmSession, armGet } from './arm-client.ts';

const providerSchema = z.object({ registrationState: z.string() });

/** Whether a subscription is registered for a resource provider. */
export async function isProviderRegistered(
  session: ArmSession,
  subscriptionId: string,
  namespace: string,
): Promise<boolean> {
  const path = `/subscriptions/${subscriptionId}/providers/${namespace}`;
  const { registrationState } = await armGet(session, path, '2022-09-01', providerSchema);
  return registrationState === 'Registered';
}
