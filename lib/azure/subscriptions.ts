import { z } from 'zod';
import { type ArmSession, armList } from './arm-client.ts';

const subscriptionSchema = z
  .object({ subscriptionId: z.string(), displayName: z.string(), state: z.string().default('Enabled') })
  .transform(({ subscriptionId, displayName, state }) => ({ id: subscriptionId, name: displayName, state }));

export type Subscription = z.infer<typeof subscriptionSchema>;

/** Subscriptions that the signed-in user can see. */
export function listSubscriptions(session: ArmSession): Promise<Subscription[]> {
  return armList(session, '/subscriptions', '2022-12-01', subscriptionSchema);
}
